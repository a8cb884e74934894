// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/autosave.h"
#include "gui/document/file_watch.h"

namespace cloudyard {

/// Keeps the document safe and asks what must be asked: what an earlier program left unsaved, and what to do about a
/// file that somebody else has changed. GUI thread.
class DocumentSafety : public QObject {
    Q_OBJECT
public:
    DocumentSafety(Document& document, QWidget* window);

    [[nodiscard]] Autosave& autosave() { return m_autosave; }
    /// Asks about the newest work that an earlier program left, and when it is thrown away about the next; true when one
    /// is open now. Blocks.
    bool offerRecovery();
    /// Whether there is more of it.
    [[nodiscard]] static bool hasLeftovers();

private:
    void offerReload();
    void reload();

    Document& m_document;
    QWidget* m_window;
    Autosave m_autosave;
    FileWatch m_watch;
    bool m_asking = false;
};

} // namespace cloudyard
