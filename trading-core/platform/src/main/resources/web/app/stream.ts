// The extension registers itself with the global htmx, so that one has to come first.
import "./live";
import "htmx-ext-sse";

const connection = () => document.querySelectorAll<HTMLElement>("[data-connection]");

function tell(state: "open" | "lost") {
  connection().forEach((element) => {
    element.dataset.state = state;
    element.textContent = (state === "open" ? element.dataset.openText : element.dataset.lostText) ?? "";
  });
}

document.addEventListener("htmx:sseOpen", () => tell("open"));
document.addEventListener("htmx:sseError", () => tell("lost"));
document.addEventListener("sunbid:connection", (event) => tell((event as CustomEvent<"open" | "lost">).detail));
