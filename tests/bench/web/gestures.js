// The events and gestures of dateline_bench for vis-timeline, run inside the page. Frame times are those between
// animation frames: script, layout and the back-pressure of drawing.
'use strict';

const begin = Date.UTC(2013, 0, 1);
const end = Date.UTC(2023, 0, 1);
const hour = 3600e3;
const groupCount = 10;

// A small generator with a seed (mulberry32), so that two runs hold the same events.
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function makeItems(count) {
  const random = generator(1);
  const items = [];
  for (let id = 0; id < count; ++id) {
    const start = begin + random() * (end - begin);
    const item = {id, group: id % groupCount, start, content: `Event ${id} of those that happened that day`};
    if (id % 2 === 0) {
      item.end = start + hour * Math.pow(960, random()); // an hour to 40 days, evenly in its logarithm
    } else {
      item.type = 'point';
    }
    items.push(item);
  }
  return items;
}

// Sets window after window, five seconds long; resolves to the times between frames.
function play(timeline, windowAt) {
  const length = 5000;
  return new Promise((done) => {
    const times = [];
    const first = performance.now();
    let last = first;
    function frame() {
      const now = performance.now();
      if (now > last) times.push(now - last);
      last = now;
      if (now - first >= length) {
        done(times);
        return;
      }
      const [from, to] = windowAt((now - first) / length);
      timeline.setWindow(from, to, {animation: false});
      requestAnimationFrame(frame);
    }
    requestAnimationFrame(frame);
  });
}

function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))];
}

// Called by run.mjs.
async function measure(count) {
  const whole = end - begin;
  const pan = (part) => (t) => {
    const width = whole * part;
    const from = begin + whole * 0.37 + 5 * width * t;
    return [from, from + width];
  };
  const zoom = (t) => {
    const depth = t < 0.5 ? t * 2 : 2 - t * 2;
    const width = whole * Math.pow(0.001, depth);
    const from = begin + 0.61 * (whole - width);
    return [from, from + width];
  };
  const gestures = {pan500: pan(Math.min(1, 500 / count)), pan5: pan(0.05), zoom};
  const [from, to] = gestures.pan500(0);
  const groups = Array.from({length: groupCount}, (_, id) => ({id, content: `Lane ${id}`}));
  const started = performance.now();
  const timeline = new vis.Timeline(document.getElementById('timeline'), makeItems(count), groups,
                                    {start: from, end: to, stack: true, height: '100%'});
  await new Promise((done) => timeline.once('changed', () => requestAnimationFrame(done)));
  const rows = [{gesture: 'first draw', median_ms: performance.now() - started}];
  for (const [gesture, windowAt] of Object.entries(gestures)) {
    const times = await play(timeline, windowAt);
    rows.push({gesture, frames: times.length, median_ms: percentile(times, 0.5), p99_ms: percentile(times, 0.99),
               max_ms: percentile(times, 1), drawn: document.querySelectorAll('.vis-item').length});
  }
  return rows;
}
