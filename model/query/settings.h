#pragma once
#include "model/domain/register.h"
#include "model/query/kpidefinition.h"
#include "model/query/rollup.h"

/// One setting of the file: its key, the default of DOMAIN.md and what may stand there.
struct SettingInfo {
    const char *key;
    const char *label; ///< English, context "Setting"
    double standard; ///< default for numbers
    double least, most;
    const char *standardText = nullptr; ///< default for words
};
std::span<const SettingInfo> allSettings();

/// The value of a number setting, or its default when absent or unreadable.
double settingNumber(const Register &reg, const char *key);

/// Years that closed objectives are kept (2.11), and the smallest group of people with a figure of its own (0.11): the
/// setting, or what the organisation's record says when there is none.
int retentionYears(const Register &reg);
int smallestGroup(const Register &reg);

/// Limits of the copies of evidence (2.8), in bytes.
struct CopyLimits {
    qint64 one; ///< the largest file that is copied
    qint64 all; ///< all copies of the workspace together
    qint64 many; ///< from here on the person is told how much it is
};
CopyLimits copyLimits(const Register &reg);

Thresholds thresholdsOf(const Register &reg);
/// The rule by which KPIs decide an objective (setting `rollup.rule`), with the gaps of the thresholds.
RollupTerms rollupTermsOf(const Register &reg);

/// Level of a risk score (2.2): default medium from 5, high from 10, critical from 15.
RiskLevel riskLevel(const Register &reg, int score);
/// Score of likelihood × impact, or nothing if one is missing.
std::optional<int> riskScore(const std::optional<int> &likelihood, const std::optional<int> &impact);
