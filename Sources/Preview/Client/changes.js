// Hears of changes and brings the open page up to date.

let isFetching = false;
let isBehind = false;
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

const bringUpToDate = async (changed) => {
  const fresh = await fetchFresh();
  if (!fresh) return;
  if (isMissing(fresh) && !isMissing(document)) say(words.gone);
  else if (!isMissing(fresh) && notice.textContent === words.gone) say("");
  await learnTags(fresh);
  await put(stamp(fresh));
  if (await lookAtLinked(changed)) await put(stamp(served.cloneNode(true)));
  if (control()?.dataset.view !== heardView) {
    disconnect();
    connect();
  }
};

// One after the other: what comes meanwhile is brought by one more.
const fetchPage = async (changed) => {
  if (isFetching) {
    isBehind = true;
    return;
  }
  isFetching = true;
  try {
    await bringUpToDate(changed);
    while (isBehind) {
      isBehind = false;
      await bringUpToDate([]);
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
  if (isKnown) return;
  const changed = isNext ? state.changed : [];
  const shown = [output(location.href), output(location.href) + "/index.html",
    ...scripts(served).map(output), ...linked(document).map(({ address }) => output(address))];
  if (!changed.length || isMissing(document) || shown.some((file) => changed.includes(file))) {
    fetchPage(changed);
  }
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
