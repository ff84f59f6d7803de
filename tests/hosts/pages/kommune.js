// What a page can hear of the calculator, and what its browser has to complain of. Read by the tests.
var told = /** @type {any[]} */ ([]);
var refused = /** @type {string[]} */ ([]);
var moved = /** @type {number[]} */ ([]);

for (const name of ["forloeb-ready", "forloeb-change", "forloeb-failed", "forloeb-answers"]) {
  document.addEventListener(name, (event) => {
    const place = /** @type {HTMLElement} */ (event.target);
    told.push({ name, on: place.localName, place: place.id, detail: event instanceof CustomEvent ? event.detail : undefined });
  });
}
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  refused.push(`${effectiveDirective} ${blockedURI}`);
});
if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moved.push(/** @type {any} */ (entry).value);
  }).observe({ type: "layout-shift", buffered: true });
}
