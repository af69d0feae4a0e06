// chrono-node and wink-nlp over the text files of a folder: node run.mjs FOLDER. One JSON object a line, in the form of
// dateline_bench text. Reading the files is left out; what each program does is said in its gesture.
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const files = fs.readdirSync(folder).sort().map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
// Over and over as in dateline_bench, so that what is compiled on the way does not count for much.
const texts = [...files];
while (bytesOf(texts) > 0 && bytesOf(texts) < 4e6) texts.push(...files);
const megabytes = bytesOf(texts) / 1e6;

function measure(name, gesture, work) {
  const start = process.hrtime.bigint();
  let found = 0;
  for (const text of texts) found += work(text);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(JSON.stringify({name, gesture, articles: texts.length, found, mb: megabytes, seconds, mb_per_s: megabytes / seconds}));
}

async function measured(name, begin) {
  try {
    await begin();
  } catch (error) {
    console.error(`compare_text: ${name} did not run: ${error.message}`);
  }
}

await measured('chrono-node', async () => {
  const chrono = await import('chrono-node');
  const reference = new Date(Date.UTC(2022, 0, 7));
  measure('chrono-node', 'English dates', (text) => chrono.en.parse(text, reference).length);
});
await measured('wink-nlp', async () => {
  const nlp = (await import('wink-nlp')).default((await import('wink-eng-lite-web-model')).default);
  measure('wink-nlp', 'words, sentences, entities', (text) => nlp.readDoc(text).entities().length());
});
