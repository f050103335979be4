// Letters per second of docxtemplater: node render_docxtemplater.js LETTERS FOLDER.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");

const letters = Number(process.argv[2]);
const folder = process.argv[3];
const data = JSON.parse(fs.readFileSync(path.join(folder, "data.json"), "utf8"));
const addressee = data.addressee;
const rows = [...data.silent, ...data.low].flatMap((group) => [group, ...group.rest]);
const communes = rows.map((row) => row.commune);

const template = new PizZip(fs.readFileSync(path.join(folder, "docxtemplater.docx")));

function packed(number) {
  data.addressee = `${addressee} ${number}`;
  rows.forEach((row, index) => {
    row.commune = `${communes[index]} ${number}`;
  });
  const document = new Docxtemplater(template.clone(), { paragraphLoop: true });
  document.render(data);
  return document.toBuffer({ compression: "DEFLATE", compressionOptions: { level: 4 } });
}

for (const number of [1, 2, 3]) {
  fs.writeFileSync(path.join(folder, `docxtemplater-${number}.docx`), packed(number));
}
for (let number = 0; number < letters; number++) {
  packed(number);
}
const cpu = process.cpuUsage();
const clock = process.hrtime.bigint();
let size = 0;
for (let number = 0; number < letters; number++) {
  size += packed(number).length;
}
const seconds = Number(process.hrtime.bigint() - clock) / 1e9;
const used = process.cpuUsage(cpu);
const core = (used.user + used.system) / 1e6;
console.log(
  ["docxtemplater", letters, core.toFixed(4), seconds.toFixed(4), Math.round(size / letters)].join("\t"),
);
