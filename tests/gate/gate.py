#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one gate: formatting, layering, sizes, places where text may be taken for markup, translations, spelling.

gate.py           checks the tree it stands in; prints each finding as file:line: what; exit 1 when there are any
gate.py --self    checks itself against violations that it must find
"""
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The direction of dependencies (ARCHITECTURE.md): a folder may include from the folders named here, and from itself.
LAYERS = {
    "models/core": [],
    "models/store": ["models/core"],
    "models/web": ["models/core"],
    "models/exchange": ["models/core", "models/store"],
    "models/settings": ["models/core", "models/store"],
    "models/planning": ["models/core", "models/store", "models/exchange"],
    "models/inbox": ["models/core", "models/store", "models/exchange"],
    "models/rules": ["models/core", "models/store"],
    "models/engagement": ["models/core", "models/store", "models/exchange"],
    "models/review": ["models/core", "models/store", "models/exchange"],
    "models/sample": ["models"],
    "models": ["models"],
    "widgets": ["models", "widgets"],
    "app": ["models", "widgets", "app"],
    "tests": ["models", "widgets", "app", "tests"],
}
GUI_HEADERS = re.compile(r"#include <Q(Widget|Application|GuiApplication|Painter|Pixmap|Icon|Image|Color|Font|Palette|Brush|Pen"
                         r"|MessageBox|Dialog|Label|PushButton|Chart|Clipboard|Screen|TextDocument|Action)\w*>")
MARKUP = re.compile(r"\bQLabel\b|setToolTip\(|\bQMessageBox\b|setInformativeText\(|setWhatsThis\(|\bQTextBrowser\b|setHtml\("
                    r"|setMarkdown\(|\bQStaticText\b|insertHtml\(|setTextFormat\(Qt::(Auto|Rich)|\bQErrorMessage\b|\bQSplashScreen\b"
                    r"|\bQInputDialog\b|\bQProgressDialog\b|\bQWizardPage\b|\bQToolTip\b")
OTHER_BANS = [
    (re.compile(r"ignoreSslErrors"), "TLS errors are never ignored"),
    (re.compile(r"QDesktopServices::openUrl"), "links are opened by LinkOpener only"),
    (re.compile(r"SIGNAL\(|SLOT\("), "connect by pointer"),
    (re.compile(r"\bsender\(\)"), "no sender()"),
    (re.compile(r"\bvariant\b.* post_id = \?\d* AND account_id"), "+account_id: SQLite would look through all posts of the account"),
    (re.compile(r"\.then\((?!\[|std::move\(|QtFuture)"), "whenDone(), not QFuture::then() with a context"),
    (re.compile(r"QDateTime::currentDateTime|QDate::currentDate|currentMSecsSinceEpoch"), "the present comes from a Clock"),
    (re.compile(r"(?<![\w.])/(work|farm)/|/(root|home)/[a-z]"), "a path of one machine"),
]
ALLOWED = {
    "links are opened by LinkOpener only": ["widgets/common/linkopener.cpp"],
    "the present comes from a Clock": ["models/core/clock.cpp", "models/store/projectlock.cpp"],
}
CPP_LINES, HEADER_LINES = 500, 150


def sources(root):
    for folder in ("app", "widgets", "models", "tests"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield path


def layer_of(name):
    return max((layer for layer in LAYERS if name == layer or name.startswith(layer + "/")), key=len, default=None)


def check_file(name, text):
    """Findings of one source file as (line, what)."""
    lines = text.split("\n")
    product = not name.startswith("tests/")
    if "SPDX-License-Identifier" not in lines[0]:
        yield 1, "the first line names the licence"
    limit = HEADER_LINES if name.endswith(".h") else CPP_LINES
    if product and len(lines) > limit + 1:
        yield limit, f"{len(lines) - 1} lines, at most {limit}: make a second room"
    layer = layer_of(name)
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        include = re.match(r'#include "([^"]+)/[^/"]+"', line)
        if include and product and layer:
            target = include.group(1)
            allowed = [layer] + LAYERS[layer]
            if re.match(r"(models|widgets|app|tests)\b", target) and not any(
                    target == a or target.startswith(a + "/") for a in allowed):
                yield number, f"{layer} must not include from {target}"
        if product and name.startswith("models/") and GUI_HEADERS.match(line):
            yield number, "models know nothing of Gui and Widgets"
        if product and name.startswith(("widgets/", "app/")) and not name.startswith("widgets/common/plain") and MARKUP.search(code):
            yield number, "may take a stranger's text for markup: use the widgets of widgets/common/plain*"
        if product:
            for pattern, what in OTHER_BANS:
                if pattern.search(code) and name not in ALLOWED.get(what, []):
                    yield number, what


def check_sources(root):
    for path in sources(root):
        name = path.relative_to(root).as_posix()
        for line, what in check_file(name, path.read_text(encoding="utf-8")):
            yield f"{name}:{line}: {what}"


def check_names(root):
    """Two classes of one name in one namespace: the linker takes either's destructor for both, and the program crashes."""
    places = {}
    for path in sources(root):
        name = path.relative_to(root).as_posix()
        if not name.endswith(".h") or name.startswith("tests/"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            found = re.match(r"(?:class|struct) (\w+)(?: final)?(?: *(?::(?!:)|{).*)?$", line)
            if found:
                places.setdefault(found.group(1), []).append(f"{name}:{number}")
    for name, where in sorted(places.items()):
        for place in where[1:]:
            yield f"{place}: {name} is the name of another class: {where[0]}"


def check_format(root):
    tool = shutil.which("clang-format-14") or shutil.which("clang-format")
    files = [str(path.relative_to(root)) for path in sources(root)]
    done = subprocess.run([tool, "--dry-run", "-Werror", *files], cwd=root, capture_output=True, text=True)
    seen = set()
    for line in done.stderr.splitlines():
        found = re.match(r"([^:]+):(\d+):\d+: error", line)
        if found and found.group(1) not in seen:
            seen.add(found.group(1))
            yield f"{found.group(1)}:{found.group(2)}: not as .clang-format wants it (clang-format -i)"


def check_translations(root):
    for path in sorted((root / "translations").glob("*.ts")):
        text = path.read_text(encoding="utf-8")
        try:
            xml.etree.ElementTree.fromstring(text)
        except xml.etree.ElementTree.ParseError as fault:
            yield f"translations/{path.name}:{fault.position[0]}: not well-formed: {fault}"
        count = text.count('type="unfinished"')
        if count and not path.name.endswith("_en.ts"):
            yield f"translations/{path.name}:1: {count} unfinished entries"


def check_spelling(root):
    files = [str(path.relative_to(root)) for path in sources(root)]
    files += [name for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md") if (root / name).exists()]
    done = subprocess.run(["codespell", "--ignore-words", "tests/gate/words.txt", *files], cwd=root, capture_output=True, text=True)
    yield from done.stdout.splitlines()


# More than twenty ways of a developer to let a stranger's text be taken for markup (C02); each is found by MARKUP itself.
MARKUP_CASES = [
    "auto *label = new QLabel(text);",
    "QLabel label{comment.text};",
    "std::make_unique<QLabel>(author, this);",
    "class AuthorLabel final : public QLabel {",
    "button->setToolTip(comment.text);",
    "action->setToolTip(tr(\"By %1\").arg(author));",
    "QToolTip::showText(point, author, this);",
    "QMessageBox::warning(this, title, text);",
    "QMessageBox box(QMessageBox::Question, title, text);",
    "box.setInformativeText(author);",
    "QErrorMessage *message = new QErrorMessage(this);",
    "widget->setWhatsThis(text);",
    "QTextBrowser browser;",
    "view->setHtml(text);",
    "document.setHtml(header + text);",
    "view->setMarkdown(text);",
    "cursor.insertHtml(text);",
    "QStaticText title(text);",
    "name->setTextFormat(Qt::RichText);",
    "name->setTextFormat(Qt::AutoText);",
    "QInputDialog::getText(this, author, text);",
    "QProgressDialog progress(text, stop, 0, 1, this);",
    "QSplashScreen splash(picture);",
]
SELF_CASES = [("widgets/inbox/a.cpp", line) for line in MARKUP_CASES] + [  # (file, line that must be found)
    ("models/core/a.cpp", '#include "models/store/database.h"'),
    ("models/store/a.cpp", '#include "models/planning/postedits.h"'),
    ("models/rules/a.cpp", '#include "models/inbox/triageedits.h"'),
    ("models/inbox/a.cpp", '#include "widgets/common/palette.h"'),
    ("models/planning/a.cpp", "#include <QWidget>"),
    ("models/planning/a.cpp", "#include <QPixmap>"),
    ("models/engagement/a.h", "#include <QColor>"),
    ("widgets/inbox/a.cpp", '#include "app/application.h"'),
    ("app/window/a.cpp", "auto *about = new QLabel(project.name());"),
    ("widgets/calendar/a.cpp", "QDesktopServices::openUrl(url);"),
    ("models/planning/a.cpp", 'writer.exec("DELETE FROM variant WHERE post_id = ? AND account_id = ?", post, account);'),
    ("widgets/calendar/a.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(go()));"),
    ("widgets/calendar/a.cpp", "const auto today = QDate::currentDate();"),
    ("widgets/calendar/a.cpp", "reply->ignoreSslErrors();"),
    ("widgets/rules/a.cpp", "act.then(this, [this](const Result<ActDone> &done) {"),
]


def check_self():
    failures = 0
    for name, line in SELF_CASES:
        text = f"// SPDX-License-Identifier: GPL-3.0-or-later\n{line}\n"
        if not list(check_file(name, text)):
            print(f"not found: {name}: {line}")
            failures += 1
    for line in MARKUP_CASES:
        if not any("PlainLabel" in what or "plain" in what for _, what in check_file(
                "widgets/inbox/a.cpp", f"// SPDX-License-Identifier: GPL-3.0-or-later\n{line}\n")):
            print(f"not found as markup: {line}")
            failures += 1
    clean = "// SPDX-License-Identifier: GPL-3.0-or-later\n#include \"models/core/result.h\"\n"
    failures += len(list(check_file("models/store/a.cpp", clean)))
    print(f"{len(SELF_CASES)} violations planted, {failures} wrong answers")
    return 1 if failures else 0


def main():
    if "--self" in sys.argv:
        return check_self()
    findings = []
    for check in (check_sources, check_names, check_format, check_translations, check_spelling):
        findings += check(ROOT)
    print("\n".join(findings) if findings else "gate: nothing found")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
