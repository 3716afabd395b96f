#pragma once
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "tests/support/samples.h"

/// A small register made by hand: objectives, risks, requirements, commitments and controls with codes, and links by
/// code.
struct LinkedFirm {
    Register reg;
    Context context = testContext(7);

    Id<Objective> objective(const char *code, ObjectiveState state, QDate closedOn = {})
    {
        Objective o;
        o.id = {context.newId()};
        o.code = QLatin1String(code);
        o.title = QStringLiteral("Objective ") + o.code;
        o.state = state;
        o.closedOn = closedOn;
        reg.put(o);
        return o.id;
    }
    Risk &risk(const char *code, int likelihood, int impact, RiskStatus status = RiskStatus::Open)
    {
        Risk r;
        r.id = {context.newId()};
        r.code = QLatin1String(code);
        r.title = QStringLiteral("Risk ") + r.code;
        r.currentLikelihood = likelihood;
        r.currentImpact = impact;
        r.status = status;
        reg.put(r);
        return m_risk = r;
    }
    Requirement &requirement(const char *code, RequirementStatus status = RequirementStatus::Applicable)
    {
        Requirement r;
        r.id = {context.newId()};
        r.code = QLatin1String(code);
        r.reference = QStringLiteral("Requirement ") + r.code;
        r.type = RequirementKind::Legal;
        r.status = status;
        reg.put(r);
        return m_requirement = r;
    }
    PolicyCommitment &commitment(const char *code, QDate from = {}, QDate to = {})
    {
        PolicyCommitment c;
        c.id = {context.newId()};
        c.code = QLatin1String(code);
        c.section = QStringLiteral("3.1");
        c.text = QStringLiteral("Commitment ") + c.code;
        c.validFrom = from;
        c.validTo = to;
        reg.put(c);
        return m_commitment = c;
    }
    Control &control(const char *code, Implementation implementation)
    {
        Control c;
        c.id = {context.newId()};
        c.code = QLatin1String(code);
        c.title = QStringLiteral("Control ") + c.code;
        c.implementation = implementation;
        reg.put(c);
        return m_control = c;
    }
    template <typename T> void link(Id<Objective> objective, const T &target, LinkState state = LinkState::Valid)
    {
        ObjectiveLink l;
        l.id = {context.newId()};
        l.objective = objective;
        l.target = target.id.value;
        if constexpr (T::kind == Kind::Risk)
            l.targetKind = LinkKind::Risk;
        else if constexpr (T::kind == Kind::Requirement)
            l.targetKind = LinkKind::Requirement;
        else if constexpr (T::kind == Kind::PolicyCommitment)
            l.targetKind = LinkKind::Commitment;
        else
            l.targetKind = LinkKind::Control;
        l.state = state;
        reg.put(l);
    }

private:
    Risk m_risk;
    Requirement m_requirement;
    PolicyCommitment m_commitment;
    Control m_control;
};
