package org.minutebook.app.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItem.Role;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;
import org.minutebook.db.store.Writing;

/** The board of Leicestershire and the issued agenda of 28 November 2019: who and what as published, in our own words. */
final class LeicestershireAgenda {
    static final Id<Board> BOARD = Id.of(1);
    static final Id<Meeting> SEPTEMBER = Id.of(2);
    static final Id<Meeting> NOVEMBER = Id.of(3);

    /** Under each heading those who came, then whoever sent apologies. */
    static final List<List<String>> SEATS = List.of(
            List.of(
                    "Leicestershire County Council",
                    "Mr. L. Breckon JP CC",
                    "Mrs. C. M. Radford CC",
                    "Jon Wilson",
                    "Mike Sandys",
                    "Jane Moore"),
            List.of("Clinical Commissioning Groups", "Dr. Hanlon", "Paul Gibara", "Caroline Trevithick"),
            List.of("Leicestershire District and Borough Councils", "Cllr. P. King", "Jane Toman"),
            List.of("Healthwatch", "Harsha Kotecha"),
            List.of(
                    "", // of these the minutes name no body
                    "Mr. R. Blunt CC",
                    "Cllr. J. Kaufman",
                    "Dr Mayur Lakhani",
                    "DPCC Kirk Master",
                    "Mr. I. D. Ould CC",
                    "John Sinnott"));

    /** As printed, with their points or without. */
    static final List<String> TITLES = List.of(
            "Minutes and Action Log.",
            "Urgent Items.",
            "Declarations of interest.",
            "Position Statement by the Chairman.",
            "Primary Care Network Development on Leicester, Leicestershire and Rutland.",
            "Integrated Neighbourhood Teams",
            "Social Prescribing Link Workers and Care - Coordination Funding Update.",
            "Workforce Workstream for the Sustainability and Transformation Plans - Challenges at a System Level.",
            "Adverse Childhood Experiences.",
            "Update on the Work of the Leicestershire Housing Services Partnership.",
            "The Violence Reduction Network and Prevention Board.",
            "Unified Prevention Board Update",
            "Leicestershire Children and Families Partnership Plan 2018 - 2021: Progress Update.",
            "Annual Report of the Director of Public Health: Leicestershire's Health - Physical Activity.",
            "Date of next meeting.");

    private static final List<String> REPORTS_OF = List.of(
            "two Commissioning Groups",
            "two Commissioning Groups",
            "Director of Public Health",
            "two Commissioning Groups",
            "Director of Children and Family Services",
            "Housing Services Partnership",
            "Office of the Police and Crime Commissioner",
            "Unified Prevention Board",
            "Director of Children and Families",
            "Director of Public Health");

    private LeicestershireAgenda() {}

    static MinuteBook in(Path dir) {
        MinuteBook book = MinuteBooks.empty(dir);
        try {
            book.apply(new Act<>("The issued agenda", writing -> {
                board(writing);
                meeting(writing, SEPTEMBER, LocalDate.of(2019, 9, 26), Meeting.State.HELD);
                meeting(writing, NOVEMBER, LocalDate.of(2019, 11, 28), Meeting.State.ISSUED);
                meeting(writing, Id.of(4), LocalDate.of(2020, 1, 23), Meeting.State.PLANNED);
                agenda(writing);
                return true;
            }));
        } catch (Refused e) {
            throw new AssertionError(e);
        }
        return book;
    }

    private static void board(Writing writing) {
        writing.add(BoardBuilder.builder()
                .id(BOARD)
                .name("Health and Wellbeing Board")
                .shortName("HWB")
                .council("Leicestershire County Council")
                .publicMeetings(true)
                .numbering(Board.Numbering.RUNNING)
                .nextMinuteNumber(192)
                .build());
        int seats = 0;
        for (List<String> body : SEATS) {
            Id<Organisation> organisation = body.getFirst().isEmpty() ? null : organisation(writing, body.getFirst());
            for (String holder : body.subList(1, body.size())) {
                seats++;
                Id<Seat> seat = writing.add(SeatBuilder.builder()
                                .id(writing.newId())
                                .board(BOARD)
                                .title("Seat " + seats)
                                .position(seats)
                                .organisation(organisation)
                                .voting(Seat.Voting.VOTING)
                                .build())
                        .id();
                writing.add(MembershipBuilder.builder()
                        .id(writing.newId())
                        .seat(seat)
                        .printed(holder)
                        .build());
            }
        }
    }

    private static Id<Organisation> organisation(Writing writing, String name) {
        return writing.add(OrganisationBuilder.builder()
                        .id(writing.newId())
                        .name(name)
                        .build())
                .id();
    }

    private static void meeting(Writing writing, Id<Meeting> id, LocalDate day, Meeting.State state) {
        boolean november = id.equals(NOVEMBER);
        writing.add(MeetingBuilder.builder()
                .id(id)
                .board(BOARD)
                .day(day)
                .venue("County Hall, Glenfield")
                .municipalYear("2019/20")
                .state(state)
                .minutesState(id.equals(SEPTEMBER) ? Meeting.MinutesState.PUBLISHED_DRAFT : Meeting.MinutesState.NONE)
                .firstMinuteNumber(november ? 192 : 0)
                .timesPrinted(november ? "2.00  - 4.43 pm" : "")
                .issuedOn(november ? LocalDate.of(2019, 11, 20) : null)
                .build());
    }

    /** 15 numbered items and, before the fifth, two headings. */
    private static void agenda(Writing writing) {
        List<String> lines = new ArrayList<>(TITLES);
        lines.addAll(4, List.of("Strategy", "Health and Care in the Place."));
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = i == 4 || i == 5;
            number += heading ? 0 : 1;
            AgendaItem item = writing.add(AgendaItemBuilder.builder()
                    .id(Id.of(100 + i))
                    .meeting(NOVEMBER)
                    .position(i + 1)
                    .heading(heading)
                    .agendaNumber(heading ? "" : "" + number)
                    .title(lines.get(i))
                    .role(heading ? Role.ORDINARY : role(number))
                    .kind(number > 4 ? AgendaItem.Kind.DECISION : AgendaItem.Kind.PROCEDURAL)
                    .build());
            if (!heading && number >= 5 && number <= 14) {
                paper(writing, item, REPORTS_OF.get(number - 5));
            }
        }
    }

    private static Role role(int number) {
        return switch (number) {
            case 1 -> Role.MINUTES;
            case 2 -> Role.URGENT;
            case 3 -> Role.DECLARATIONS;
            case 15 -> Role.NEXT_MEETING;
            default -> Role.ORDINARY;
        };
    }

    private static void paper(Writing writing, AgendaItem item, String reportOf) {
        var paper = writing.add(PaperBuilder.builder()
                .id(writing.newId())
                .board(BOARD)
                .title(item.title())
                .reportOf(reportOf)
                .build());
        writing.add(ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(item.id())
                .paper(paper.id())
                .position(1)
                .marked("Agenda item " + item.agendaNumber())
                .filed(true)
                .build());
    }
}
