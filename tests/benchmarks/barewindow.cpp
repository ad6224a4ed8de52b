// SPDX-License-Identifier: GPL-3.0-or-later
// The anchor of the start benchmarks: as small a main window as Qt makes, which ends after its first paint.
#include <QApplication>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>
#include <QToolBar>

#include <cstdio>

namespace {

class BareWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!m_told)
            QTimer::singleShot(0, this, [] {
                std::puts("painted"); // as stoa --quit-when-painted says it
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        m_told = true;
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    BareWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("New"));
    auto *list = new QListWidget(&window);
    for (int i = 0; i < 100; ++i)
        list->addItem(QStringLiteral("Row %1").arg(i));
    window.setCentralWidget(list);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
