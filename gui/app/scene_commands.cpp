// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/scene_commands.h"

#include "core/edit/structure_edits.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr Point kBeside{24, 24};

} // namespace

SceneCommands::SceneCommands(Document& document, QObject* parent)
    : QObject(parent),
      m_document(document)
{
}

void SceneCommands::push(Result<std::unique_ptr<AddNodesEdit>> edit)
{
    std::vector<NodeId> ids;
    if (edit)
        ids = (*edit)->nodeIds();
    if (const auto done = m_document.push(std::move(edit)); !done)
        Q_EMIT refused(toQString(done.error().message()));
    else
        Q_EMIT added(ids);
}

void SceneCommands::duplicate(const SelectedItems& selected)
{
    if (!selected.nodes.empty())
        push(makeDuplicate(m_document.scene(), m_document.vocabulary(), selected.nodes, kBeside));
}

void SceneCommands::remove(const SelectedItems& selected)
{
    if (selected.empty())
        return;
    if (const auto done = m_document.push(EditPtr(new RemoveEdit(selected.nodes, selected.links)));
        !done)
        Q_EMIT refused(toQString(done.error().message()));
}

} // namespace cloudyard
