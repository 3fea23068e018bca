package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.NameColumns;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Attendance.Capacity;
import org.minutebook.db.model.Attendance.ColumnPrinted;
import org.minutebook.db.model.Attendance.Presence;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.MeetingChairBuilder;
import org.minutebook.db.store.Writing;

/** Catalogue F10: the attendance of two real meetings, everybody whom the minutes name and nobody else. */
class AttendeesTest {
    private static final Id<Meeting> MEETING = Id.of(2);

    /**
     * Four organisations, four in attendance, six apologies. The catalogue counts ten present; its source names eleven, five of them in
     * the two columns of the county council.
     */
    @Test
    void aCountyGroupsThemByOrganisationMembersLeftAndOfficersRight(@TempDir Path dir) throws Refused {
        Document minutes = minutes(dir, Layout.NARRATIVE, "2019-11-28", """
            present | Mr. L. Breckon JP CC | | Leicestershire County Council
            present | Mrs. C. M. Radford CC | | Leicestershire County Council
            officer | Jon Wilson | | Leicestershire County Council
            officer | Mike Sandys | | Leicestershire County Council
            officer | Jane Moore | | Leicestershire County Council
            present | Dr. Hanlon | | Clinical Commissioning Groups
            present | Paul Gibara | | Clinical Commissioning Groups
            present | Caroline Trevithick | | Clinical Commissioning Groups
            present | Cllr. P. King | | Leicestershire District and Borough Councils
            present | Jane Toman | | Leicestershire District and Borough Councils
            present | Harsha Kotecha | | Healthwatch
            attending | Mark Wightman | | University Hospital of Leicester
            attending | Simon Down | | Office of the Police and Crime Commissioner
            attending | Helen Thompson | | Leicestershire Partnership Trust
            attending | Adam Streets | | Leicestershire Police
            apologies | Mr. R. Blunt CC | |
            apologies | Cllr. J. Kaufman | |
            apologies | Dr Mayur Lakhani | |
            apologies | DPCC Kirk Master | |
            apologies | Mr. I. D. Ould CC | |
            apologies | John Sinnott | |
            """);
        assertEquals("""
            # PRESENT
            ## Leicestershire County Council
            Mr. L. Breckon JP CC (in the Chair)
            Mrs. C. M. Radford CC
            Jon Wilson
            Mike Sandys
            Jane Moore
            ## Clinical Commissioning Groups
            Dr. Hanlon
            Paul Gibara
            Caroline Trevithick
            ## Leicestershire District and Borough Councils
            Cllr. P. King
            Jane Toman
            ## Healthwatch
            Harsha Kotecha
            # In Attendance
            Mark Wightman | University Hospital of Leicester
            Simon Down | Office of the Police and Crime Commissioner
            Helen Thompson | Leicestershire Partnership Trust
            Adam Streets | Leicestershire Police
            # Apologies
            Mr. R. Blunt CC, Cllr. J. Kaufman, Dr Mayur Lakhani, DPCC Kirk Master, Mr. I. D. Ould CC and John Sinnott\
            """, block(minutes));
        NameColumns council = minutes.blocks().stream()
                .filter(NameColumns.class::isInstance)
                .map(NameColumns.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                NameColumns.beside(
                        List.of("Mr. L. Breckon JP CC (in the Chair)", "Mrs. C. M. Radford CC"),
                        List.of("Jon Wilson", "Mike Sandys", "Jane Moore")),
                council);
    }

    /** Seven present, eight apologies, seven in attendance; an organisation is printed once for those below one another. */
    @Test
    void aUnitaryCouncilSetsThemOutInThreeTables(@TempDir Path dir) throws Refused {
        Document minutes = minutes(dir, Layout.TABLE, "2014-07-17", """
            present | Councillor Barbara Rice | Chair and Portfolio Holder for Adult Social Care and Health | Thurrock Council
            present | Councillor Joy Redsell | Opposition Group Representative | Thurrock Council
            present | Roger Harris | Director of Adults, Health and Commissioning | Thurrock Council
            present | Carmel Littleton | Director of Children's Services | Thurrock Council
            present | Mandy Ansell | Chief Operating Officer | Thurrock Clinical Commissioning Group
            present | Len Green | Lay Member Patient and Public Participation | Thurrock Clinical Commissioning Group
            present | Kim James | Chief Operating Officer | Thurrock Healthwatch
            apologies | Barbara Brownlee | Director of Housing | Thurrock Council
            apologies | Andrea Atherton | Director of Public Health | Thurrock Council
            apologies | Councillor Shane Hebb | Opposition Group Representative | Thurrock Council
            apologies | Councillor John Kent | Leader of the Council | Thurrock Council
            apologies | Lucy Magill | Chair | Thurrock Community Safety Partnership
            apologies | Dr Anand Deshpande | Chair | Thurrock Clinical Commissioning Group
            apologies | Ian Stidston | Director of Commissioning | NHS England Essex Area Team
            apologies | Andrew Pike | Director | NHS England Essex Area Team
            attending | Allison Hall | Commissioning Officer | Thurrock Council
            attending | Debbie Maynard | Head of Public Health | Thurrock Council
            attending | Michelle Cunningham | Thurrock Community Safety Partnership Manager | Thurrock Council
            attending | Malcolm Taylor | Strategic Lead Learner Support | Thurrock Council
            attending | Dermot Moloney | Business Improvement Manager - Housing | Thurrock Council
            attending | Les Billingham (item 12) | Head of Adult Social Care | Thurrock Council
            attending | Dawn Scrafield | Director of Finance | NHS England Essex Area Team
            """);
        assertEquals("""
            # Present:
            Board Member | Position | Organisation
            Councillor Barbara Rice | Chair and Portfolio Holder for Adult Social Care and Health | Thurrock Council
            Councillor Joy Redsell | Opposition Group Representative
            Roger Harris | Director of Adults, Health and Commissioning
            Carmel Littleton | Director of Children's Services
            Mandy Ansell | Chief Operating Officer | Thurrock Clinical Commissioning Group
            Len Green | Lay Member Patient and Public Participation
            Kim James | Chief Operating Officer | Thurrock Healthwatch
            # Apologies:
            Board Member | Position | Organisation
            Barbara Brownlee | Director of Housing | Thurrock Council
            Andrea Atherton | Director of Public Health
            Councillor Shane Hebb | Opposition Group Representative
            Councillor John Kent | Leader of the Council
            Lucy Magill | Chair | Thurrock Community Safety Partnership
            Dr Anand Deshpande | Chair | Thurrock Clinical Commissioning Group
            Ian Stidston | Director of Commissioning | NHS England Essex Area Team
            Andrew Pike | Director
            # In attendance:
            Name | Position | Organisation
            Allison Hall | Commissioning Officer | Thurrock Council
            Debbie Maynard | Head of Public Health
            Michelle Cunningham | Thurrock Community Safety Partnership Manager
            Malcolm Taylor | Strategic Lead Learner Support
            Dermot Moloney | Business Improvement Manager - Housing
            Les Billingham (item 12) | Head of Adult Social Care
            Dawn Scrafield | Director of Finance | NHS England Essex Area Team\
            """, block(minutes));
    }

    /** What stands between the title and the foot. */
    private static String block(Document minutes) {
        List<String> lines = Plain.text(minutes)
                .lines()
                .dropWhile(line -> !line.startsWith("# "))
                .toList();
        return String.join("\n", lines.subList(0, lines.size() - 1));
    }

    private static Document minutes(Path dir, Layout layout, String day, String people) throws Refused {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            book.apply(new Act<>("Take the attendance", writing -> take(writing, LocalDate.parse(day), people)));
            return book.read(stores -> new MinutesComposer()
                    .compose(stores, MEETING, HouseStyle.plain(layout), Audience.PUBLIC, MinuteBooks.CLOCK.instant()));
        }
    }

    private static Id<Meeting> take(Writing writing, LocalDate day, String people) {
        Id<Board> board = Id.of(1);
        writing.beginIdsAfter(10);
        writing.add(BoardBuilder.builder()
                .id(board)
                .name("Health and Wellbeing Board")
                .build());
        writing.add(MeetingBuilder.builder()
                .id(MEETING)
                .board(board)
                .day(day)
                .state(Meeting.State.HELD)
                .minutesState(Meeting.MinutesState.APPROVED)
                .build());
        int position = 0;
        for (String line : people.lines().toList()) {
            String[] part = line.split("\\|", -1);
            String as = part[0].strip();
            Attendance one = writing.add(AttendanceBuilder.builder()
                    .id(writing.newId())
                    .meeting(MEETING)
                    .position(++position)
                    .printed(part[1].strip())
                    .postPrinted(part[2].strip())
                    .organisationPrinted(part[3].strip())
                    .presence(as.equals("apologies") ? Presence.APOLOGIES : Presence.PRESENT)
                    .capacity(
                            switch (as) {
                                case "attending" -> Capacity.IN_ATTENDANCE;
                                case "officer" -> Capacity.OFFICER;
                                default -> Capacity.MEMBER;
                            })
                    .columnPrinted(as.equals("officer") ? ColumnPrinted.RIGHT : ColumnPrinted.LEFT)
                    .build());
            if (position == 1) {
                writing.add(MeetingChairBuilder.builder()
                        .id(writing.newId())
                        .meeting(MEETING)
                        .position(1)
                        .attendance(one.id())
                        .printed(one.printed())
                        .build());
            }
        }
        return MEETING;
    }
}
