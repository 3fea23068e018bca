package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body that meets: the Health and Wellbeing Board and its sister boards.
 *
 * @param council The council whose board it is, as printed above its documents.
 * @param frequency How often it meets, in the words of its terms of reference.
 * @param publicMeetings Whether its meetings are open to the public.
 * @param numbering How minute numbers run on.
 * @param nextMinuteNumber The number that the next meeting's minutes begin with, where they run on.
 * @param numberPrefix What stands before a minute number, where anything does; {year}, {yy}, {number} and {000} lay out the whole of
 *     it, as {000}/{yy} gives 077/21.
 * @param quorumWords The quorum as the constitution words it.
 * @param venue Where it usually meets.
 * @param clerk Name and post of the officer in charge, as printed.
 * @param standing The order in which boards are listed.
 */
@RecordBuilder
public record Board(
        Id<Board> id,
        String name,
        String shortName,
        String council,
        String legalBasis,
        String purpose,
        String frequency,
        boolean publicMeetings,
        @Nullable Id<HouseStyle> style,
        Numbering numbering,
        int nextMinuteNumber,
        String numberPrefix,
        String votingRule,
        String quorumWords,
        String venue,
        String clerk,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        long standing)
        implements Row<Board> {
    public Board {
        Objects.requireNonNull(id, "Board needs an id");
        name = Objects.requireNonNullElse(name, "");
        shortName = Objects.requireNonNullElse(shortName, "");
        council = Objects.requireNonNullElse(council, "");
        legalBasis = Objects.requireNonNullElse(legalBasis, "");
        purpose = Objects.requireNonNullElse(purpose, "");
        frequency = Objects.requireNonNullElse(frequency, "");
        numbering = Objects.requireNonNullElse(numbering, Numbering.PER_MEETING);
        numberPrefix = Objects.requireNonNullElse(numberPrefix, "");
        votingRule = Objects.requireNonNullElse(votingRule, "");
        quorumWords = Objects.requireNonNullElse(quorumWords, "");
        venue = Objects.requireNonNullElse(venue, "");
        clerk = Objects.requireNonNullElse(clerk, "");
    }

    public enum Numbering {
        PER_MEETING,
        PER_YEAR,
        RUNNING
    }
}
