// Runs the module of the desk a second time, beside the page (`src/browser/workers.rs`). The page hands over what it has
// compiled, so nothing is loaded again but the bindings.
import start from "./desk.js";

onmessage = ({ data }) => {
  // What comes next is for the module.
  onmessage = null;
  start({ module_or_path: data });
};
