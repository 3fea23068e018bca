package org.minutebook.db.rules.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing that a report says, whatever a council calls it. */
public enum ReportField {
    DECISION_MAKER,
    SUBJECT,
    DECISION_DATE,
    ITEM,
    REPORT_OF,
    AUTHOR,
    DIRECTOR,
    HEAD_OF_SERVICE,
    ACCOUNTABLE_DIRECTOR,
    CONFIDENTIALITY,
    SUMMARY,
    PURPOSE,
    RECOMMENDATIONS,
    REASONS,
    OPTIONS,
    BACKGROUND,
    DETAIL,
    PREVIOUS_DECISIONS,
    CONSULTATION,
    CORPORATE_IMPACT,
    RESOURCES,
    CAPITAL_AND_REVENUE,
    PROPERTY,
    STATUTORY_POWER,
    OTHER_LEGAL,
    FINANCIAL_IMPLICATIONS,
    LEGAL_IMPLICATIONS,
    EQUALITY_IMPLICATIONS,
    OTHER_IMPLICATIONS,
    RISK,
    POLICY_FRAMEWORK,
    KEY_DECISION,
    WARDS,
    LOCAL_ISSUES,
    CONTACT,
    APPENDICES,
    MEMBERS_ROOMS,
    EQUALITY_ASSESSMENT,
    PRIVACY_ASSESSMENT,
    BACKGROUND_PAPERS,
    PARTNERSHIP;

    /** Its name in data and in the marks of a Word file: "key decision". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<ReportField> called(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
