// Zoom, drag and cards of an exported picture. Words are only ever set as text.
(function () {
  'use strict';
  const stage = document.querySelector('main');
  const svg = stage.querySelector('svg');
  const card = document.getElementById('card');
  const base = svg.viewBox.baseVal;
  const whole = { x: base.x, y: base.y, w: base.width, h: base.height };
  const view = Object.assign({}, whole);
  const deepest = 20;

  function show() {
    svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].join(' '));
  }
  function keepInside() {
    const slack = 0.5; // half a view beyond each edge
    view.x = Math.min(Math.max(view.x, whole.x - view.w * slack), whole.x + whole.w - view.w * slack);
    view.y = Math.min(Math.max(view.y, whole.y - view.h * slack), whole.y + whole.h - view.h * slack);
  }
  function unitsPerPixel() {
    const matrix = svg.getScreenCTM();
    return matrix ? 1 / matrix.a : 1;
  }
  function pointAt(event) {
    const point = new DOMPoint(event.clientX, event.clientY);
    return point.matrixTransform(svg.getScreenCTM().inverse());
  }
  function zoom(factor, at) {
    const bounded = Math.min(Math.max(factor, view.w / whole.w), view.w * deepest / whole.w);
    view.x = at.x - (at.x - view.x) / bounded;
    view.y = at.y - (at.y - view.y) / bounded;
    view.w /= bounded;
    view.h /= bounded;
    keepInside();
    show();
  }
  function middle() {
    return { x: view.x + view.w / 2, y: view.y + view.h / 2 };
  }
  function move(x, y) {
    view.x += x;
    view.y += y;
    keepInside();
    show();
  }
  function reset() {
    Object.assign(view, whole);
    show();
  }

  stage.addEventListener('wheel', function (event) {
    event.preventDefault();
    zoom(Math.pow(1.0015, -event.deltaY), pointAt(event));
  }, { passive: false });

  let drag = null;
  let moved = false;
  stage.addEventListener('pointerdown', function (event) {
    if (event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY };
    moved = false;
  });
  window.addEventListener('pointermove', function (event) {
    if (!drag) return;
    const x = event.clientX - drag.x;
    const y = event.clientY - drag.y;
    if (!moved && Math.hypot(x, y) < 4) return;
    moved = true;
    hide();
    stage.classList.add('dragging');
    const units = unitsPerPixel();
    move(-x * units, -y * units);
    drag = { x: event.clientX, y: event.clientY };
  });
  window.addEventListener('pointerup', function () {
    drag = null;
    stage.classList.remove('dragging');
  });
  stage.addEventListener('click', function (event) {
    if (moved) event.preventDefault(); // a drag that ended on a link does not follow it
    moved = false;
  }, true);
  stage.addEventListener('dragstart', function (event) { event.preventDefault(); });
  stage.addEventListener('dblclick', function (event) { if (!event.target.closest('a')) reset(); });

  // The words of marks, taken out of the drawing so that the browser shows no second card of its own.
  const words = new Map();
  const heading = svg.querySelector(':scope > title');
  if (heading) {
    svg.setAttribute('aria-label', heading.textContent);
    heading.remove();
  }
  svg.querySelectorAll('[data-event]').forEach(function (group) {
    const title = group.querySelector(':scope > title');
    const description = group.querySelector(':scope > desc');
    if (title) {
      words.set(group.dataset.event, { title: title.textContent, text: description ? description.textContent : '' });
      title.remove();
    }
    if (group.classList.contains('event')) {
      group.setAttribute('tabindex', '0');
      group.setAttribute('role', 'img');
      const said = words.get(group.dataset.event);
      if (said) group.setAttribute('aria-label', said.title + '. ' + said.text);
    }
  });

  let shown = null;
  function hide() {
    card.hidden = true;
    if (shown) mark(shown, false);
    shown = null;
  }
  function mark(id, on) {
    svg.querySelectorAll('[data-event="' + id + '"]').forEach(function (group) { group.classList.toggle('shown', on); });
  }
  function tell(group, x, y) {
    const said = words.get(group.dataset.event);
    if (!said) return;
    if (shown !== group.dataset.event) {
      hide();
      shown = group.dataset.event;
      mark(shown, true);
      card.querySelector('h2').textContent = said.title;
      card.querySelector('p').textContent = said.text;
      card.hidden = false;
    }
    const right = x + 12 + card.offsetWidth <= window.innerWidth;
    const below = y + 16 + card.offsetHeight <= window.innerHeight;
    card.style.left = Math.max(8, right ? x + 12 : x - 12 - card.offsetWidth) + 'px';
    card.style.top = Math.max(8, below ? y + 16 : y - 12 - card.offsetHeight) + 'px';
  }
  stage.addEventListener('pointermove', function (event) {
    if (drag && moved) return;
    const group = event.target.closest('[data-event]');
    if (group) tell(group, event.clientX, event.clientY);
    else hide();
  });
  stage.addEventListener('pointerleave', hide);
  svg.addEventListener('focusin', function (event) {
    const group = event.target.closest('[data-event]');
    if (!group || !event.target.matches(':focus-visible')) return;
    const box = group.getBoundingClientRect();
    tell(group, box.left, box.bottom);
  });
  document.addEventListener('keydown', function (event) {
    const step = view.w / 8;
    const keys = {
      '+': function () { zoom(1.25, middle()); }, '-': function () { zoom(0.8, middle()); }, '0': reset,
      'ArrowLeft': function () { move(-step, 0); }, 'ArrowRight': function () { move(step, 0); },
      'ArrowUp': function () { move(0, -step); }, 'ArrowDown': function () { move(0, step); }, 'Escape': hide
    };
    if (event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
