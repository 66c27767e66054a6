// The types of `<collate-quiz>`, for pages whose scripts are checked.

/** Which way an element works. */
export type CollateMode = "quiz" | "practice" | "flashcards" | "compare" | "timeline";

/** What every event of a quiz says. `answered` of `items` are done; `score` is 0 to 1, of everything that can be earned. */
export interface CollateStanding {
  format: "collate-event/1";
  /** The number of the quiz, where one names it. */
  quiz: string | null;
  answered: number;
  items: number;
  score: number;
  dimensions: Partial<Record<"goals" | "costs" | "formats", number>>;
  /** Where there is a pass mark, and the quiz is done. */
  passed?: boolean;
  /** Where learner, home and activity are given: statements of xAPI. */
  statements?: unknown[];
}

/** The question that was answered. */
export interface CollateItem {
  id: string;
  dimension: "goals" | "costs" | "formats";
  question: string;
  right: boolean;
  /** Earned and possible, in hundredths. */
  points: [number, number];
  answer: "choice" | "matching" | "sequencing";
  given: string[] | [string, string][];
  correct: string[] | [string, string][];
}

/** What is told, by the name of the event. */
export interface CollateEvents {
  ready: CustomEvent<{ format: "collate-event/1"; event: "ready" }>;
  started: CustomEvent<CollateStanding & { event: "started" }>;
  answered: CustomEvent<CollateStanding & { event: "answered"; item: CollateItem }>;
  finished: CustomEvent<CollateStanding & { event: "finished" }>;
  resized: CustomEvent<{ format: "collate-event/1"; event: "resized"; height: number }>;
  error: CustomEvent<{ format: "collate-event/1"; event: "error"; attribute?: string; message: string }>;
}

/** The element. Each property but `state` and `compact` is the attribute of the same name. */
export interface CollateQuizElement extends HTMLElement {
  mode: CollateMode | null;
  theme: "system" | "light" | "dark" | null;
  compact: boolean;
  dossier: string | null;
  recipe: string | null;
  /** Lists may be given as arrays; they are read as text. */
  get articles(): string | null;
  set articles(ids: string | readonly string[] | null);
  get dimensions(): string | null;
  set dimensions(names: string | readonly string[] | null);
  get count(): string | null;
  set count(items: string | number | null);
  get seed(): string | null;
  set seed(seed: string | number | null);
  policy: "practice" | "homework" | "test" | null;
  learner: string | null;
  home: string | null;
  activity: string | null;
  get pass(): string | null;
  set pass(percent: string | number | null);
  keep: "device" | "page" | null;
  /** What was answered so far, for `restore`. */
  readonly state: string | null;
  /** Goes on with what `state` gave before. Says whether it was such a text. */
  restore(state: string): boolean;
  /** Begins anew with what the attributes say now. What was answered comes back. */
  begin(): Promise<void>;
  /** Forgets what was answered here, and begins anew. */
  restart(): void;

  addEventListener<Name extends keyof CollateEvents>(
    type: Name,
    heard: (this: CollateQuizElement, event: CollateEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, heard: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "collate-quiz": CollateQuizElement;
  }
}
