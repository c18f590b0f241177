// Hears of changes and brings the open page up to date.

let isFetching = false;
let isBehind = false;
// Whether the newest page could not be had.
let isMissed = false;
let generation = Number(control()?.dataset.generation ?? 0);
let instance = control()?.dataset.instance;

const isMissing = (page) => Boolean(page.querySelector("#dossier-preview[data-missing]"));

// Null where the server has gone: the stream says so, and its return brings the page.
const fetchFresh = async () => {
  try {
    const answer = await fetch(location.href, { cache: "no-cache" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    return answer.ok || isMissing(fresh) ? fresh : null;
  } catch {
    return null;
  }
};

const bringUpToDate = async (pagesAlone) => {
  const fresh = await fetchFresh();
  isMissed = !fresh;
  if (!fresh) return;
  if (isMissing(fresh) && !isMissing(document)) say(words.gone);
  else if (!isMissing(fresh) && notice.textContent === words.gone) say("");
  await learnTags(fresh);
  await put(stamp(fresh));
  if (!pagesAlone && await lookAtLinked()) await put(stamp(served.cloneNode(true)));
  if (control()?.dataset.view !== heardView) {
    // Another tab has chosen the other view, which counts for itself.
    generation = Number(control()?.dataset.generation ?? 0);
    disconnect();
    connect();
  }
};

// One after the other: what comes meanwhile is brought by one more.
const fetchPage = async (pagesAlone) => {
  if (isFetching) {
    isBehind = true;
    return;
  }
  isFetching = true;
  try {
    await bringUpToDate(pagesAlone);
    while (isBehind) {
      isBehind = false;
      await bringUpToDate(false);
    }
  } finally {
    isFetching = false;
  }
};

const hear = (state) => {
  const isNext = state.instance === instance && state.generation === generation + 1;
  const isKnown = state.instance === instance && state.generation <= generation;
  instance = state.instance;
  generation = Math.max(state.generation, isKnown ? generation : 0);
  showProblems(state);
  if (!isKnown || isMissed) fetchPage(isNext && state.pagesAlone);
};


/* The stream */

let stream = null;
let heardView;
let ending = null;

const heard = () => {
  clearTimeout(ending);
  ending = null;
};

const connect = () => {
  if (stream || document.hidden) return;
  heardView = control()?.dataset.view;
  stream = new EventSource("/_dossier/events?view=" + heardView);
  stream.addEventListener("open", () => {
    heard();
    if (notice.textContent === words.ended) say("");
    if (isMissed) fetchPage(false);
  });
  stream.addEventListener("message", (event) => hear(JSON.parse(event.data)));
  stream.addEventListener("error", () => {
    // A short silence is nobody's concern.
    ending ??= setTimeout(() => say(words.ended), 2000);
    // The browser tries again by itself, unless something else answered.
    if (stream?.readyState === EventSource.CLOSED) {
      disconnect();
      setTimeout(connect, 2000);
    }
  });
};

const disconnect = () => {
  stream?.close();
  stream = null;
};

// A hidden page needs no stream: browsers allow six connections to a host, and a seventh page would
// wait for ever. It catches up when it is looked at.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    heard();
    disconnect();
  } else {
    connect();
  }
});
window.addEventListener("pagehide", disconnect);
window.addEventListener("pageshow", connect);

if (control()) {
  document.body.append(live);
  connect();
  learnTags(document);
}
