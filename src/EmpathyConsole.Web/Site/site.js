// Empathy Console, site snippet 1. Before consent it keeps nothing and sends nothing; refused, it never does.
(() => {
  'use strict';
  const script = document.currentScript, set = { channel: 'web', ...script.dataset };
  const address = new URL(`api/v1/site/${set.key}/signals`, script.src).href;
  const SLOT = 'empathy-person', KEEP = 390 * 864e5, WAIT = 2000, BATCH = 50, MOST = 300;
  const FIELDS = ['journey', 'stage', 'channel', 'source', 'campaign', 'segment'];
  const objects = navigator.globalPrivacyControl === true || navigator.doNotTrack === '1';
  let person = null, queue = [], flying = [], timer = 0, pause = 0, tries = 0, since = 0, begun = {}, clicks = [];

  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), b => (b + 256).toString(16).slice(1)).join('');
  const text = signals => signals.map(s => JSON.stringify(s)).join('\n');
  const hear = (target, event, does) => target.addEventListener(event, does, true);

  // where storage is shut, the id lives as long as the page
  function slot(words) {
    try {
      if (words === undefined) { return localStorage.getItem(SLOT); }
      if (words) { localStorage.setItem(SLOT, words); } else { localStorage.removeItem(SLOT); }
    } catch { }
  }

  // the nearest mark around an element, else what the script tag says for the whole page
  const mark = (element, name) => element?.closest(`[data-empathy-${name}]`)?.getAttribute('data-empathy-' + name) ?? set[name];
  const nameOf = e => mark(e, 'name') || e.getAttribute('name') || e.getAttribute('id') || e.tagName.toLowerCase();

  function signal(kind, more, element) {
    if (!person) { return; }
    const one = { id: random(), time: new Date().toISOString(), person, kind, value: more?.value };
    FIELDS.forEach(f => { one[f] = more?.[f] || mark(element, f); });
    one.subject = more?.subject || (element ? nameOf(element) : set.page || location.pathname);
    queue = queue.concat(one).slice(-MOST);
    plan();
  }

  function plan() {
    timer = timer || setTimeout(send, Math.max(pause, WAIT << tries));
  }

  function send() {
    timer = 0;
    if (!person || flying.length || !queue.length) { return; }
    flying = queue.splice(0, BATCH);
    fetch(address, { method: 'POST', body: text(flying), credentials: 'omit', keepalive: true, referrerPolicy: 'strict-origin' })
      .then(r => r.status === 429 || r.status > 499 ? again(r.headers.get('Retry-After')) : over(r.ok), again);
  }

  // the same ids go again, so that what did arrive counts once
  function again(after) {
    queue = person ? flying.concat(queue) : [];
    flying = [];
    tries = Math.min(tries + 1, 5);
    pause = after > 0 ? after * 1000 : 0;
    plan();
  }

  function over(taken) {
    flying = [];
    tries = pause = 0;
    if (!taken) { person = null; } // this page may not send
    plan();
  }

  function leave() {
    while (person && queue.length && navigator.sendBeacon(address, text(queue.slice(0, BATCH)))) { queue.splice(0, BATCH); }
  }

  function begin() {
    since = Date.now();
    signal('page-view');
  }

  function consent(given, how) {
    if (given !== true || objects && !person && how !== 'explicit') {
      person = null;
      queue = [];
      slot('');
    } else if (!person) {
      person = random();
      slot(`${person} ${Date.now()} ${how || ''}`);
      begin();
    }
  }

  function run(what, a, b) {
    if (what === 'consent') { consent(a, b); }
    if (what === 'signal') { signal(a, b, b?.element); }
    if (what === 'set') { Object.assign(set, a); }
    return person;
  }

  hear(document, 'focusin', e => {
    const form = e.target.form, name = person && form && nameOf(form);
    if (name && !begun[name]) { begun[name] = true; signal('form-start', null, form); }
  });
  hear(document, 'submit', e => signal('form-submit', null, e.target));
  hear(document, 'invalid', e => signal('field-error', null, e.target));
  hear(document, 'click', e => {
    const now = Date.now(), on = e.target, at = on.closest('[data-empathy-signal]');
    if (at) { signal(mark(at, 'signal'), { value: mark(at, 'value') }, at); }
    clicks = clicks.filter(c => c.on === on && now - c.now < 1000).concat({ on, now });
    if (clicks.length === 3 && !on.matches('input, textarea, select')) { signal('rage-click', { value: 3 }, on); }
  });
  hear(document, 'visibilitychange', () => document.hidden && leave());
  hear(window, 'pagehide', () => {
    signal('page-exit', { value: Math.round((Date.now() - since) / 1000) });
    leave();
  });
  hear(window, 'storage', e => e.key === SLOT && !e.newValue && consent(false));
  hear(window, 'pageshow', e => e.persisted && begin());

  const [id, at, how] = (slot() || '').split(' ');
  if (/^[0-9a-f]{32}$/.test(id) && Date.now() - at < KEEP && (!objects || how === 'explicit')) { person = id; } else { slot(''); }
  const early = window.empathy?.q || [];
  window.empathy = run;
  if (person) { begin(); }
  early.forEach(call => run(...call));
})();
