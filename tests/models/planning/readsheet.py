# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a spreadsheet (XLSX) as JSON: {sheet: [[[kind, value, format], ...], ...]}, with the standard library only, so that what
is read owes nothing to what wrote it. Kinds: s text, n number, f formula."""
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def unescaped(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def cell_of(cell, shared, formats):
    value = cell.find(MAIN + "v")
    if cell.find(MAIN + "f") is not None:
        return ["f", cell.find(MAIN + "f").text, ""]
    if cell.get("t") == "inlineStr":
        return ["s", unescaped("".join(part.text or "" for part in cell.iter(MAIN + "t"))), ""]
    if cell.get("t") == "s":
        return ["s", unescaped(shared[int(value.text)]), ""]
    return ["n", float(value.text), formats[int(cell.get("s", "0"))]] if value is not None else ["", "", ""]


def column_of(reference):
    number = 0
    for letter in re.match(r"[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def main():
    book = zipfile.ZipFile(sys.argv[1])
    if book.testzip() is not None:
        sys.exit("a part is damaged")
    shared = []
    if "xl/sharedStrings.xml" in book.namelist():
        for entry in tree.fromstring(book.read("xl/sharedStrings.xml")):
            shared.append("".join(part.text or "" for part in entry.iter(MAIN + "t")))
    styles = tree.fromstring(book.read("xl/styles.xml"))
    codes = {int(one.get("numFmtId")): one.get("formatCode") for one in styles.iter(MAIN + "numFmt")}
    formats = [codes.get(int(one.get("numFmtId")), one.get("numFmtId")) for one in styles.find(MAIN + "cellXfs")]
    sheets = {}
    names = [one.get("name") for one in tree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
    facts = {}
    for number, name in enumerate(names, 1):
        sheet = tree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
        rows = []
        for row in sheet.iter(MAIN + "row"):
            cells = []
            for cell in row:
                at = column_of(cell.get("r"))
                cells += [["", "", ""]] * (at - len(cells))
                cells.append(cell_of(cell, shared, formats))
            rows.append(cells)
        sheets[name] = rows
        facts[name] = {
            "frozen": sheet.find(f".//{MAIN}pane") is not None,
            "filter": sheet.find(MAIN + "autoFilter").get("ref"),
            "links": len(list(sheet.iter(MAIN + "hyperlink"))),
        }
    json.dump({"names": names, "sheets": sheets, "facts": facts}, sys.stdout)


main()
