// Opens page.html in headless Chromium and prints one JSON object a gesture:
//   node run.mjs CHROMIUM EVENTS    (in a folder that holds page.html, gestures.js, vis-timeline and playwright-core)
import {chromium} from 'playwright-core';
import {pathToFileURL} from 'node:url';
import {resolve} from 'node:path';

const [executablePath, events] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
const page = await browser.newPage({viewport: {width: 1920, height: 1080}});
page.on('pageerror', (error) => console.error(`vis-timeline: ${error.message}`));
await page.goto(pathToFileURL(resolve('page.html')).href);
for (const row of await page.evaluate((count) => measure(count), Number(events)))
  console.log(JSON.stringify({name: 'vis-timeline', events: Number(events), ...row}));
await browser.close();
