package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a board's terms of reference. The version in force on the day of a meeting judges that meeting for ever.
 *
 * @param version As the document calls it, such as "30 June 2017 V4".
 * @param since The first day on which it is in force.
 * @param approvedBy The body that approved it, and where that is minuted.
 * @param reviewOn The last day by which it is to be reviewed.
 * @param reviewWords The same as the document words it.
 * @param quorum The quorum that it sets; nothing where it sets none.
 * @param decides How the board comes to a decision.
 * @param castingVote Whether the person presiding has a casting vote; nothing said is the law's yes.
 * @param nonVotingCount Whether members who do not vote count to the quorum; nothing said is no.
 * @param deputies What a deputy needs to sit.
 * @param chairTerm When the chair is elected again.
 * @param reconveneMonths Within how many months a meeting without a quorum meets again; 0 where it does not say.
 * @param waitMinutes How long the board waits for a quorum; 0 is the usual half an hour.
 * @param text The sections in restricted Markdown, as in a standing page.
 */
@RecordBuilder
public record TermsOfReference(
        Id<TermsOfReference> id,
        Id<Board> board,
        String version,
        State state,
        @Nullable LocalDate since,
        String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate reviewOn,
        String reviewWords,
        @Nullable Id<QuorumRule> quorum,
        Decides decides,
        Answer castingVote,
        Answer nonVotingCount,
        Deputies deputies,
        ChairTerm chairTerm,
        int reconveneMonths,
        int waitMinutes,
        String text,
        @Nullable Id<TermsOfReference> replaces)
        implements Row<TermsOfReference> {
    public TermsOfReference {
        Objects.requireNonNull(id, "TermsOfReference needs an id");
        Objects.requireNonNull(board, "TermsOfReference needs board");
        version = Objects.requireNonNullElse(version, "");
        state = Objects.requireNonNullElse(state, State.DRAFT);
        approvedBy = Objects.requireNonNullElse(approvedBy, "");
        reviewWords = Objects.requireNonNullElse(reviewWords, "");
        decides = Objects.requireNonNullElse(decides, Decides.MAJORITY);
        castingVote = Objects.requireNonNullElse(castingVote, Answer.NOT_SAID);
        nonVotingCount = Objects.requireNonNullElse(nonVotingCount, Answer.NOT_SAID);
        deputies = Objects.requireNonNullElse(deputies, Deputies.AS_NAMED);
        chairTerm = Objects.requireNonNullElse(chairTerm, ChairTerm.NOT_SAID);
        text = Objects.requireNonNullElse(text, "");
    }

    public enum State {
        DRAFT,
        ADOPTED,
        UNDER_REVIEW
    }

    public enum Decides {
        MAJORITY,
        CONSENSUS,
        UNANIMOUS
    }

    public enum Deputies {
        AS_NAMED,
        NOTIFIED,
        CHAIR_AGREES,
        NONE
    }

    public enum ChairTerm {
        NOT_SAID,
        MUNICIPAL_YEAR,
        ANNIVERSARY
    }
}
