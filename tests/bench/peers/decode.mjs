// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes a page of transactions with Node's JSON.parse; prints as Google Benchmark does.
import { readFileSync } from "node:fs";

const rounds = 15;
const page = readFileSync(process.argv[2], "utf8");
for (let repetition = 0; repetition < 3; ++repetition) {
    const begin = process.hrtime.bigint();
    for (let round = 0; round < rounds; ++round) {
        JSON.parse(page);
    }
    const microseconds = Number(process.hrtime.bigint() - begin) / rounds / 1000;
    console.log(`"nodeJsonParse",${rounds},${microseconds.toFixed(1)},${microseconds.toFixed(1)},us`);
}
