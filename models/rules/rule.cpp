// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/rule.h"

#include <algorithm>

namespace stoa {

RuleNode RuleNode::of(Condition condition)
{
    RuleNode node;
    node.condition = std::move(condition);
    return node;
}

RuleNode RuleNode::of(GroupKind kind, std::vector<RuleNode> children)
{
    RuleNode node;
    node.isGroup = true;
    node.group = kind;
    node.children = std::move(children);
    return node;
}

bool Rule::does(ActionKind kind) const
{
    return std::any_of(actions.begin(), actions.end(), [kind](const Action &action) { return action.kind == kind; });
}

} // namespace stoa
