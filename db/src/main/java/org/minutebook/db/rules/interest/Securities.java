package org.minutebook.db.rules.interest;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.minutebook.db.model.Answer;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/**
 * Securities of one body and whether they pass a threshold (INT-02, catalogue I4): a nominal value of more than £25,000, or more than
 * one hundredth of the share capital, or of one class of it. Exactly the threshold does not pass it.
 *
 * @param inArea whether the body has a place of business or land in the council's area
 * @param nominal the total nominal value held
 * @param issued the body's whole issued share capital, or that of the class held; 0 where it is not known
 * @param heldOfIssued how much of that capital is held
 */
public record Securities(Answer inArea, BigDecimal nominal, BigDecimal issued, BigDecimal heldOfIssued) {
    private static final BigDecimal THRESHOLD = new BigDecimal("25000");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Where the whole capital is one class. */
    public static Securities of(Answer inArea, BigDecimal nominal, BigDecimal issued) {
        return new Securities(inArea, nominal, issued, nominal);
    }

    /** Whether they are to be disclosed; not said where something must be known first. */
    public Answer disclosable() {
        boolean share = issued.signum() > 0 && heldOfIssued.multiply(HUNDRED).compareTo(issued) > 0;
        if (inArea == Answer.NO) {
            return Answer.NO;
        }
        if (nominal.compareTo(THRESHOLD) > 0 || share) {
            return inArea;
        }
        return issued.signum() == 0 ? Answer.NOT_SAID : Answer.NO;
    }

    public Finding finding() {
        Finding start = Finding.of(InterestRules.CATEGORIES, Level.GREY, "")
                .given("Nominal value", pounds(nominal))
                .given("Issued", issued.signum() == 0 ? "not known" : pounds(issued));
        return switch (disclosable()) {
            case YES -> start.saying(Level.GREY, "Over a threshold of securities: disclosable.");
            case NO -> start.saying(Level.GREY, "Not over a threshold of securities: not disclosable.");
            case NOT_SAID ->
                start.saying(
                                Level.AMBER,
                                inArea == Answer.NOT_SAID
                                        ? "Whether the body has a place of business or land in the area is not said."
                                        : "Not over £25,000; what part of the share capital it is cannot be told.")
                        .curedBy("Ask, and enter it.");
        };
    }

    private static String pounds(BigDecimal amount) {
        return "£" + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(amount);
    }
}
