// Comes first in the copy of a release at an address of its own. All of a site shares what browsers keep, and an earlier
// release would put aside what a newer one keeps: so each copy keeps its own under keys of its own.
(() => {
  "use strict";
  const before = `release ${document.currentScript.dataset.release} `;

  class Apart {
    #all;
    constructor(all) {
      this.#all = all;
      // What a person had before is seen by its keys.
      for (const key of this.#keys()) this[key] = "";
    }
    #keys() {
      return Object.keys(this.#all).filter((key) => key.startsWith(before)).map((key) => key.slice(before.length));
    }
    get length() { return this.#keys().length; }
    key(place) { return this.#keys()[place] ?? null; }
    getItem(key) { return this.#all.getItem(before + key); }
    setItem(key, text) { this.#all.setItem(before + key, text); }
    removeItem(key) { this.#all.removeItem(before + key); }
    clear() { for (const key of this.#keys()) this.removeItem(key); }
  }

  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      const value = new Apart(globalThis[name]);
      Object.defineProperty(globalThis, name, { value, configurable: true });
    } catch {
      // Nothing is kept where a browser refuses it.
    }
  }

  // What other tabs keep is told with the whole key.
  addEventListener("storage", (event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (!event.key?.startsWith(before)) return;
    const { oldValue, newValue } = event;
    dispatchEvent(new StorageEvent("storage", { key: event.key.slice(before.length), oldValue, newValue }));
  });
})();
