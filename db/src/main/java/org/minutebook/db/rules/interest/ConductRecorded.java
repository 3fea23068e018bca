package org.minutebook.db.rules.interest;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/**
 * What the record says somebody did, beside what the rule says of the interest (INT-04). Where they differ it is said so that the record
 * can be put right or the monitoring officer asked; it is never said that anybody did wrong.
 */
public final class ConductRecorded {
    private ConductRecorded() {}

    public static List<Finding> findings(Declaration declaration, Participation rule, boolean registered) {
        List<Finding> findings = new ArrayList<>();
        String who = rule.interest().who();
        Finding start = Finding.of(rule.rule(), Level.AMBER, "")
                .about(rule.interest().item())
                .given("Who", who)
                .given("Interest", rule.interest().kind().words());
        String look = "See whether the record is right; enter the dispensation where there is one, else ask the"
                + " monitoring officer.";
        if (rule.discuss() == Answer.NO && declaration.tookPart() == Answer.YES && !rule.asPublic()) {
            findings.add(start.saying(
                            Level.AMBER,
                            "The record says that " + who + " took part; the rule as recorded says not to. Does not"
                                    + " meet rule " + rule.rule().id() + ".")
                    .curedBy(look));
        }
        if (rule.vote() == Answer.NO && declaration.voted() == Answer.YES) {
            findings.add(start.saying(
                            Level.AMBER,
                            "The record says that " + who + " voted; the rule as recorded says not to. Does not meet"
                                    + " rule " + rule.rule().id() + ".")
                    .curedBy(look));
        }
        if (rule.room() == Answer.NO && declaration.conduct() == Declaration.Conduct.REMAINED) {
            findings.add(start.saying(
                            Level.AMBER,
                            "The record says that " + who + " stayed in the room. Statute does not itself ask to"
                                    + " leave; most codes and standing orders do.")
                    .curedBy("See what the council’s own rules say."));
        }
        if (declaration.conduct() == Declaration.Conduct.NOT_SAID && rule.room() == Answer.NO) {
            findings.add(start.saying(Level.AMBER, "Whether " + who + " left is not recorded.")
                    .curedBy("Record whether " + who + " left, and when."));
        }
        if (rule.interest().kind() == InterestKind.DPI && registered) {
            findings.add(start.saying(
                    Level.GREY,
                    "In the register already: statute asks for no oral disclosure, the LGA Model Code does."));
        }
        return findings;
    }
}
