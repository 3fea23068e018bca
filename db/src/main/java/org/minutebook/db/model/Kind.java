package org.minutebook.db.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every kind of record in the book, in an order in which each kind comes after those it refers to.
 *
 * <p>A new kind needs a line here, a record of the same name, and a table of the same name in a migration.
 */
public enum Kind {
    ORGANISATION(Organisation.class, "organisations"),
    PERSON(Person.class, "people"),
    HOUSE_STYLE(HouseStyle.class, "houseStyles"),
    STYLE_SETTING(StyleSetting.class, "styleSettings"),
    STORED_FILE(StoredFile.class, "files"),
    BOARD(Board.class, "boards"),
    BOARD_PRACTICE(BoardPractice.class, "boardPractices"),
    BOARD_DEADLINE(BoardDeadline.class, "boardDeadlines"),
    STANDING_ITEM(StandingItem.class, "standingItems"),
    STANDING_PAGE(StandingPage.class, "standingPages"),
    BOARD_RELATION(BoardRelation.class, "boardRelations"),
    ALIAS(Alias.class, "aliases"),
    SEAT(Seat.class, "seats"),
    MEETING(Meeting.class, "meetings"),
    SITTING(Sitting.class, "sittings"),
    MEMBERSHIP(Membership.class, "memberships"),
    SUBSTITUTE(Substitute.class, "substitutes"),
    CHAIR_APPOINTMENT(ChairAppointment.class, "chairAppointments"),
    QUORUM_RULE(QuorumRule.class, "quorumRules"),
    QUORUM_LIMB(QuorumLimb.class, "quorumLimbs"),
    TERMS_OF_REFERENCE(TermsOfReference.class, "termsOfReference"),
    REPLY(Reply.class, "replies"),
    MEETING_PART(MeetingPart.class, "meetingParts"),
    MATTER(Matter.class, "matters"),
    CYCLE(Cycle.class, "cycles"),
    AGENDA_ITEM(AgendaItem.class, "items"),
    EMAIL_VIEWS(EmailViews.class, "emailViews"),
    NOTICE(Notice.class, "notices"),
    AGENDA_VERSION(AgendaVersion.class, "agendaVersions"),
    ACCEPTED_FINDING(AcceptedFinding.class, "acceptedFindings"),
    PUBLIC_REQUEST(PublicRequest.class, "publicRequests"),
    AGENDA_VERSION_ITEM(AgendaVersionItem.class, "agendaVersionItems"),
    PAPER(Paper.class, "papers"),
    PAPER_DECISION(PaperDecision.class, "paperDecisions"),
    PAPER_CONTACT(PaperContact.class, "paperContacts"),
    BACKGROUND_PAPER(BackgroundPaper.class, "backgroundPapers"),
    EXEMPTION(Exemption.class, "exemptions"),
    PAPER_SECTION(PaperSection.class, "paperSections"),
    ITEM_PAPER(ItemPaper.class, "itemPapers"),
    RECOMMENDATION(Recommendation.class, "recommendations"),
    CLEARANCE(Clearance.class, "clearances"),
    ATTENDANCE(Attendance.class, "attendance"),
    ATTENDANCE_SPAN(AttendanceSpan.class, "attendanceSpans"),
    MEETING_CHAIR(MeetingChair.class, "meetingChairs"),
    DECLARATION(Declaration.class, "declarations"),
    DECLARATION_ITEM(DeclarationItem.class, "declarationItems"),
    NONE_RECORDED(NoneRecorded.class, "noneRecorded"),
    INTEREST(Interest.class, "interests"),
    DISPENSATION(Dispensation.class, "dispensations"),
    INTEREST_CONFIRMATION(InterestConfirmation.class, "interestConfirmations"),
    RECOMMENDATION_OUTCOME(RecommendationOutcome.class, "recommendationOutcomes"),
    MINUTE(Minute.class, "minutes"),
    RESOLUTION(Resolution.class, "resolutions"),
    CLAUSE(Clause.class, "clauses"),
    VOTE(Vote.class, "votes"),
    VOTE_CAST(VoteCast.class, "votesCast"),
    UNDERTAKING(Undertaking.class, "undertakings"),
    APPROVAL(Approval.class, "approvals"),
    CORRECTION(Correction.class, "corrections"),
    ACTION(Action.class, "actions"),
    ACTION_OWNER(ActionOwner.class, "actionOwners"),
    ACTION_UPDATE(ActionUpdate.class, "actionUpdates"),
    ACTION_LINK(ActionLink.class, "actionLinks"),
    CHAIR_REMARK(ChairRemark.class, "chairRemarks"),
    WORKSHOP_ACTION(WorkshopAction.class, "workshopActions"),
    FORWARD_PLAN_ENTRY(ForwardPlanEntry.class, "forwardPlan"),
    FORWARD_PLAN_LEAD(ForwardPlanLead.class, "forwardPlanLeads"),
    DELEGATION(Delegation.class, "delegations"),
    DECISION_CASE(DecisionCase.class, "cases"),
    CASE_PREMISES(CasePremises.class, "casePremises"),
    CASE_STAGE(CaseStage.class, "caseStages"),
    CONSULTEE(Consultee.class, "consultees"),
    CONSULTATION_RESPONSE(ConsultationResponse.class, "consultationResponses"),
    CLOCK(Clock.class, "clocks"),
    HOLIDAY(Holiday.class, "holidays"),
    CLOSURE(Closure.class, "closures"),
    PRODUCED_DOCUMENT(ProducedDocument.class, "documents"),
    COUNCIL_WORD(CouncilWord.class, "councilWords"),
    PHRASE(Phrase.class, "phrases");

    private static final Map<Class<?>, Kind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(Kind::type, Function.identity()));

    private final Class<? extends Row<?>> type;
    private final String plural;

    Kind(Class<? extends Row<?>> type, String plural) {
        this.type = type;
        this.plural = plural;
    }

    public static Kind of(Class<?> type) {
        Kind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type.getName() + " is not a kind of record");
        }
        return kind;
    }

    /** The kind that a file of records calls by this plural. */
    public static Optional<Kind> called(String plural) {
        return Arrays.stream(values())
                .filter(kind -> kind.plural.equals(plural))
                .findFirst();
    }

    /** The record class. */
    public Class<? extends Row<?>> type() {
        return type;
    }

    /** The name of the list of these records in a file of records. */
    public String plural() {
        return plural;
    }

    /** The table's name in lower case. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One record of this kind in words: "agenda item". */
    public String words() {
        return table().replace('_', ' ');
    }
}
