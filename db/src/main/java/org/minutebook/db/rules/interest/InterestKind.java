package org.minutebook.db.rules.interest;

import org.minutebook.db.model.Declaration;

/** The class that stands behind a council's own label, whatever the label is called (INT-08). */
public enum InterestKind {
    DPI("disclosable pecuniary interest"),
    ORI("other registrable interest"),
    NRI_DIRECT("non-registrable interest to which the matter directly relates"),
    NRI_AFFECTS("non-registrable interest that the matter affects"),
    /** A local label whose bearer declares and stays. */
    DECLARED_STAYS("interest that is declared only"),
    PERSONAL_LEGACY("personal interest"),
    PREJUDICIAL_LEGACY("prejudicial interest"),
    LOCAL_OTHER("interest under a local code"),
    NHS_FINANCIAL("financial interest (NHS)"),
    NHS_NON_FINANCIAL_PROFESSIONAL("non-financial professional interest (NHS)"),
    NHS_NON_FINANCIAL_PERSONAL("non-financial personal interest (NHS)"),
    NHS_INDIRECT("indirect interest (NHS)"),
    /** That members were asked and had none. */
    NIL("no interest");

    private final String words;

    InterestKind(String words) {
        this.words = words;
    }

    /** In the middle of a sentence. */
    public String words() {
        return words;
    }

    /** How the record keeps it beside the label. */
    public Declaration.InterestClass kept() {
        return switch (this) {
            case DPI, NHS_FINANCIAL -> Declaration.InterestClass.PECUNIARY;
            case PERSONAL_LEGACY -> Declaration.InterestClass.PERSONAL;
            case PREJUDICIAL_LEGACY -> Declaration.InterestClass.PREJUDICIAL;
            case DECLARED_STAYS -> Declaration.InterestClass.NON_PECUNIARY;
            case NIL -> Declaration.InterestClass.NOT_CLASSED;
            case ORI,
                    NRI_DIRECT,
                    NRI_AFFECTS,
                    LOCAL_OTHER,
                    NHS_NON_FINANCIAL_PROFESSIONAL,
                    NHS_NON_FINANCIAL_PERSONAL,
                    NHS_INDIRECT -> Declaration.InterestClass.OTHER;
        };
    }

    /** What a declaration comes to: its label where that says it by itself, else the class that somebody chose. */
    public static InterestKind of(Declaration declaration) {
        InterestLabel label = InterestLabel.read(declaration.labelPrinted());
        if (label.mapping() == InterestLabel.Mapping.AUTO) {
            return label.kinds().getFirst();
        }
        return switch (declaration.interestClass()) {
            case PECUNIARY -> DPI;
            case NON_PECUNIARY -> DECLARED_STAYS;
            case PERSONAL -> PERSONAL_LEGACY;
            case PREJUDICIAL -> PREJUDICIAL_LEGACY;
            case OTHER -> ORI;
            case NOT_CLASSED -> LOCAL_OTHER;
        };
    }
}
