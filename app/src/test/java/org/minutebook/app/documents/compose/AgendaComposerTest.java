package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** The agendas of three councils (catalogue 1.3, 1.4, 4.2 and F3, F5), from their records. */
@Execution(ExecutionMode.CONCURRENT)
class AgendaComposerTest {
    static String agenda(MinuteBook book, String day, Optional<Long> version, Audience audience) {
        Id<Meeting> meeting = Records.on(book, day);
        return book.read(stores -> {
            Board board = stores.boards().get(stores.meetings().get(meeting).board());
            Optional<Id<AgendaVersion>> wanted =
                    version.map(id -> Id.<AgendaVersion>of(id)).or(() -> AgendaComposer.latest(stores, meeting));
            return Plain.text(new AgendaComposer()
                            .compose(
                                    stores,
                                    meeting,
                                    wanted,
                                    HouseStyle.of(stores, board),
                                    audience,
                                    MinuteBooks.CLOCK.instant()))
                    .strip();
        });
    }

    @Test
    void southamptonHasCapitalsLeadLinesANoteAndASignature(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "southampton-agenda.json")) {
            assertEquals("""
                Public Document Pack
                = Health and Wellbeing Board
                Agenda
                Wednesday, 26th July, 2017
                at 5.30 pm
                Council Chamber - Civic Centre
                This meeting is open to the public
                # Members
                Councillor Lewzey
                Councillor Payne
                Councillor Paffey
                Councillor Shields
                Councillor Taggart
                Rob Kurn – Healthwatch
                Hilary Brooks – Interim Service Director, Children and Families Services
                Carole Binns – Designated Director Adult Services
                Dr J Horsley – Acting Director of Public Health
                Dr S Robinson – Clinical Commissioning Group
                NHS England Wessex Local Area Team
                # Contacts
                Claire Heather
                Senior Democratic Support Officer
                Tel: 01234 567890
                Email: democratic.services@example.gov.uk
                ---
                # BACKGROUND AND RELEVANT INFORMATION
                ## Purpose of the Board
                The purpose of the Board is:
                - to bring partners together;
                - to hold partners to account.
                ## Dates of Meetings: Municipal Year 2017/18
                2017 | 2018
                28 June | 17 January
                26 July | 14 March
                18 October | 4 April
                Details are on the website.
                ---
                # CONDUCT OF MEETING
                ## BUSINESS TO BE DISCUSSED
                Only those items listed on the attached agenda may be considered at this meeting.
                ## QUORUM
                The minimum number of appointed Members required to be in attendance to hold the meeting is 3 who will include at least one Elected Member, a member from Health and Healthwatch.
                ---
                # AGENDA
                ## 1 ELECTION OF CHAIR
                To elect a Chair to the Health and Wellbeing Board for the 2017-2018 Municipal Year.
                ## 2 APOLOGIES AND CHANGES IN MEMBERSHIP (IF ANY)
                To note any changes in membership of the Board made in accordance with Council Procedure Rule 4.3.
                ## 3 ELECTION OF VICE-CHAIR
                To elect a Vice-Chair to the Health and Wellbeing Board for the 2017-2018 Municipal Year.
                ## 4 STATEMENT FROM THE CHAIR
                ## 5 DISCLOSURE OF PERSONAL AND PECUNIARY INTERESTS
                In accordance with the Localism Act 2011, and the Council’s Code of Conduct, Members to disclose any personal or pecuniary interests in any matter included on the agenda for this meeting.
                NOTE: Members are reminded that, where applicable, they must complete the appropriate form recording details of any such interests and hand it to the Democratic Support Officer.
                ## 6 MINUTES OF THE PREVIOUS MEETING (INCLUDING MATTERS ARISING)
                To approve and sign as a correct record the minutes of the meeting held on 28th June 2017 and to deal with any matters arising, attached.
                ## 7 PHARMACY CONSOLIDATION APPLICATION PROCEDURE
                Report of the Director of Public Health seeking approval of the procedure for responding to Pharmacy Consolidation Applications, attached.
                ## 8 BETTER CARE SOUTHAMPTON PLAN 2017/19
                Report of the Director of Quality and Integrated Commissioning detailing the draft Better Care Southampton Plan for 2017/19 and seeking agreement for the arrangements for approving the final version, attached.
                ## 9 ACCEPTANCE OF ADULT SOCIAL CARE GRANT
                Report of the Service Director; Adults, Housing and Communities seeking ratification of proposals for schemes to be funded by the Adult Social Care grant 2017/18, attached.
                ## 10 SHARED COMMISSIONING BETWEEN SOUTHAMPTON CITY COUNCIL AND SOUTHAMPTON CITY CLINICAL COMMISSIONING GROUP
                Report of the Director of Quality and Integration, providing the Health and Wellbeing Board with the report considered by Cabinet 18th July relating to further integration between Health and Social Care in the City, attached.
                Tuesday, 18 July 2017 | Service Director, Legal and Governance |\
                """, agenda(book, "2017-07-26", Optional.empty(), Audience.PUBLIC));
        }
    }

    @Test
    void thurrockHasPageRangesAndWhatStoodOnItWhenItWasIssued(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "thurrock-agenda.json")) {
            assertEquals("""
                Public Document Pack
                = Health and Wellbeing Board
                Agenda
                The meeting will be held at 2.00 pm on 11 September 2014
                Committee Room 1, Civic Offices, New Road, Grays, Essex, RM17 6SL.
                # Membership:
                Councillors Barbara Rice (Chair), John Kent, Tunde Ojetola and Joycelyn Redsell
                Mandy Ansell, (Chief Operating Officer, Thurrock NHS Clinical Commissioning Group)
                Dr Andrea Atherton, (Director of Public Health, Southend and Thurrock Councils)
                Len Green, (Lay member, Clinical Commissioning Group)
                Roger Harris, (Director of Adults, Health and Commissioning, Thurrock Council)
                Lucy Magill, (Chair of Thurrock Community Safety Partnership)
                Vacancy (Voluntary sector)
                # Agenda
                Open to Public and Press
                Item | Title | Page
                1 | Apologies for Absence |\s
                2 | Minutes / To approve as a correct record the minutes of the Health and Wellbeing Board meeting held on 17 July 2014 | 5 - 12
                3 | Urgent Items / To receive additional items that the Chair is of the opinion should be considered as a matter of urgency, in accordance with Section 100B (4) (b) of the Local Government Act 1972. |\s
                4 | Declaration of Interests |\s
                5 | Care Act Implementation Report | 13 - 46
                6 | Update on the development of the Better Care Pooled Fund and Section 75 Agreement | 47 - 58
                7 | Mental Health Crisis Care Concordat Report | 59 - 94
                8 | CYPP Progress Report 2013-2014 and Delivery Plan 2014-2015 | 95 - 150
                9 | Thurrock Revised Better Care Fund Report | 151 - 206
                10 | Forward Plan | 207 - 208
                Queries regarding this Agenda or notification of apologies:
                Please contact Ceri Armstrong, Strategy Officer by sending an email to democracy@example.gov.uk
                Agenda published on: 3 September 2014
                ---
                # Information for members of the public and councillors
                ## Access to Information and Meetings
                Members of the public can attend all meetings.\
                """, agenda(book, "2014-09-11", Optional.empty(), Audience.PUBLIC));
        }
    }

    @Test
    void aSupplementHasItsOwnItemsAndMarksTheLateOne(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "thurrock-agenda.json")) {
            assertEquals("""
                Public Document Pack
                = Health and Wellbeing Board / Supplement 1
                The meeting will be held at 2.00 pm on 11 September 2014
                Committee Room 1, Civic Offices, New Road, Grays, Essex, RM17 6SL.
                The report on winter pressures was asked for on 8 September.
                Item | Title | Page
                11 | Winter pressures / Late item. The Chair will be asked to consider it as a matter of urgency under section 100B(4)(b) of the Local Government Act 1972. Reason for urgency: the regulator asks for an answer by 15 September. | 209 - 214
                Queries regarding this Agenda or notification of apologies:
                Please contact Ceri Armstrong, Strategy Officer by sending an email to democracy@example.gov.uk
                Agenda published on: 9 September 2014\
                """, agenda(book, "2014-09-11", Optional.of(61L), Audience.PUBLIC));
        }
    }

    @Test
    void leicestershireHasStrategyHeadingsAndIsADraftUntilItIsIssued(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire-agenda.json")) {
            assertEquals("""
                ^ DRAFT
                = Health and Wellbeing Board
                Draft agenda
                Thursday, 28 November 2019 at 2.00 pm
                County Hall, Glenfield
                This meeting is open to the public
                # Membership
                Mr. L. Breckon JP CC (Chairman) | Leicestershire County Council
                Rose Lynch | Healthwatch
                Vacancy (Police)
                # Dates of Meetings: Municipal Year 2019/20
                2019
                28 November
                # AGENDA
                ## 1. Minutes and Action Log.
                ## 2. Urgent Items.
                ## 3. Declarations of interest.
                ## 4. Position Statement by the Chairman.
                ## Strategy
                ## Health and Care in the Place.
                ## 5. Primary Care Network Development on Leicester, Leicestershire and Rutland.
                Joint report of two Clinical Commissioning Groups providing an update on the networks, to follow.
                ## 6. Integrated Neighbourhood Teams
                Verbal update of the Director of Health and Care Integration.
                ## 7. Date of next meeting.\
                """, agenda(book, "2019-11-28", Optional.empty(), Audience.PUBLIC));
        }
    }
}
