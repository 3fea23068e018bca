package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.BackgroundPaper;
import org.minutebook.db.model.BackgroundPaperBuilder;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.ClearanceBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.model.PaperContactBuilder;
import org.minutebook.db.model.PaperDecision;
import org.minutebook.db.model.PaperDecisionBuilder;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.PaperSectionBuilder;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.PrintedDate;
import org.minutebook.db.rules.report.ReportAnswers;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportField;
import org.minutebook.db.rules.report.ReportTemplate;
import org.minutebook.db.rules.report.ReportTemplate.Form;
import org.minutebook.db.store.Writing;

/**
 * A report came back from its author and everything in it takes the place of what the book said. What the author left blank
 * becomes blank; who verified what, on which day, is kept where the name is still the same.
 *
 * @param fileName the file that came back
 * @param template the form that it was read by
 */
public record TakeReport(Id<Paper> paper, String fileName, ReportTemplate template, ReportContent content)
        implements Change<Paper> {
    @Override
    public String title() {
        return "Take in the report “" + Printed.cut(fileName) + "”";
    }

    @Override
    public Paper apply(Writing writing) throws Refused {
        Paper before = writing.stores().papers().get(paper);
        String subject = content.answer(ReportField.SUBJECT);
        if (subject.isBlank()) {
            throw new Refused(
                    "“" + fileName + "” has no title or subject, so it is not taken in. Type one, then take it in.");
        }
        sections(writing);
        decisions(writing);
        recommendations(writing);
        contacts(writing);
        clearances(writing);
        background(writing);
        return writing.save(PaperBuilder.builder(before)
                .title(Fold.text(subject).equals(Fold.text(before.title())) ? before.title() : subject)
                .reportOf(
                        Fold.text(content.answer(ReportField.REPORT_OF)).equals(Fold.text(before.reportOf()))
                                ? before.reportOf()
                                : content.answer(ReportField.REPORT_OF))
                .confidentiality(content.answer(ReportField.CONFIDENTIALITY))
                .keyDecision(ReportAnswers.read(content.answer(ReportField.KEY_DECISION)))
                .wards(content.answer(ReportField.WARDS))
                .impactAssessment(ReportAnswers.read(content.answer(ReportField.EQUALITY_ASSESSMENT)))
                .privacyAssessment(ReportAnswers.read(content.answer(ReportField.PRIVACY_ASSESSMENT)))
                .state(before.state() == Paper.State.ASKED_FOR ? Paper.State.DRAFTING : before.state())
                .build());
    }

    /** Texts under labels; a yes or no is kept as printed where it is neither word. */
    private void sections(Writing writing) {
        List<PaperSection> there = writing.stores().papers().sections(paper);
        List<PaperSection> wanted = new ArrayList<>();
        content.topics().stream()
                .filter(topic -> topic.after().isBlank())
                .forEach(topic -> wanted.add(section(there, topic.heading(), topic.text(), wanted.size() + 1)));
        for (ReportTemplate.Part part : template.parts()) {
            String text = content.answer(part.field());
            if (!text.isBlank() && isSection(part, text)) {
                wanted.add(section(there, part.label(), text, wanted.size() + 1));
            }
            content.topics().stream()
                    .filter(topic -> topic.after().equals(part.label()))
                    .forEach(topic -> wanted.add(section(there, topic.heading(), topic.text(), wanted.size() + 1)));
        }
        // an author who was given the public text cannot send back what is not in it
        there.stream()
                .filter(old -> old.audience() == Audience.RESTRICTED)
                .filter(old ->
                        wanted.stream().noneMatch(one -> Fold.text(one.label()).equals(Fold.text(old.label()))))
                .forEach(old -> wanted.add(section(there, old.label(), old.text(), wanted.size() + 1)));
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> PaperSectionBuilder.builder(one)
                .id(id)
                .build());
    }

    private static boolean isSection(ReportTemplate.Part part, String text) {
        return switch (part.form()) {
            case PROSE, NUMBERED, LIST -> part.field() != ReportField.CONFIDENTIALITY;
            case YES_NO -> !text.strip().matches("(?i)yes|no");
            case LINE, VERIFIED -> false;
        };
    }

    /** A section that was not public stays so under its label. */
    private PaperSection section(List<PaperSection> there, String label, String text, int position) {
        Audience audience = there.stream()
                .filter(one -> Fold.text(one.label()).equals(Fold.text(label)))
                .map(PaperSection::audience)
                .findFirst()
                .orElse(Audience.PUBLIC);
        return new PaperSection(Id.of(1), paper, position, label, text, audience);
    }

    private void decisions(Writing writing) {
        List<PaperDecision> there = writing.stores().papers().decisions(paper);
        List<PaperDecision> wanted = new ArrayList<>();
        for (ReportContent.Decision one : content.decisions()) {
            PaperDecision.State state = there.stream()
                    .filter(old -> Fold.text(old.decisionMaker()).equals(Fold.text(one.maker())))
                    .map(PaperDecision::state)
                    .findFirst()
                    .orElse(PaperDecision.State.TO_DECIDE);
            wanted.add(new PaperDecision(
                    Id.of(1), paper, wanted.size() + 1, one.maker(), day(one.day()), one.day(), state));
        }
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> PaperDecisionBuilder.builder(one)
                .id(id)
                .build());
    }

    private static @Nullable LocalDate day(String printed) {
        return PrintedDate.read(printed).day();
    }

    private void recommendations(Writing writing) throws Refused {
        List<Recommendation> there = writing.stores().papers().recommendations(paper);
        List<Recommendation> wanted = new ArrayList<>();
        for (ReportContent.Asked one : content.recommendations()) {
            RecommendationBuilder asked = wanted.size() < there.size()
                    ? RecommendationBuilder.builder(there.get(wanted.size()))
                    : RecommendationBuilder.builder().id(Id.of(1)).paper(paper);
            wanted.add(asked.position(wanted.size() + 1)
                    .label(one.label())
                    .text(one.text())
                    .decisionMaker(one.maker())
                    .build());
        }
        RowsOfPaper.recommendations(writing, paper, wanted);
    }

    private void contacts(Writing writing) {
        List<PaperContact> there = writing.stores().papers().contacts(paper);
        List<PaperContact> wanted = new ArrayList<>();
        for (ReportContent.Contact one : content.contacts()) {
            wanted.add(PaperContactBuilder.builder()
                    .id(Id.of(1))
                    .paper(paper)
                    .position(wanted.size() + 1)
                    .role(one.role())
                    .person(there.stream()
                            .filter(old -> old.name().equals(one.name()))
                            .map(PaperContact::person)
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                            .orElse(null))
                    .name(one.name())
                    .post(one.post())
                    .organisation(one.organisation())
                    .telephone(one.telephone())
                    .email(one.email())
                    .build());
        }
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> PaperContactBuilder.builder(one)
                .id(id)
                .build());
    }

    private void clearances(Writing writing) {
        if (content.verified().isEmpty() && template.parts().stream().noneMatch(part -> part.form() == Form.VERIFIED)) {
            return; // the form does not ask: what was verified elsewhere stays
        }
        List<Clearance> there = writing.stores().papers().clearances(paper);
        List<Clearance> wanted = new ArrayList<>();
        for (ReportContent.Verified one : content.verified()) {
            ClearanceBuilder verified = there.stream()
                    .filter(old -> Fold.text(old.area()).equals(Fold.text(one.area()))
                            && Fold.text(old.printed()).equals(Fold.text(one.name())))
                    .findFirst()
                    .map(ClearanceBuilder::builder)
                    .orElseGet(() -> ClearanceBuilder.builder().id(Id.of(1)).paper(paper));
            wanted.add(verified.position(wanted.size() + 1)
                    .area(one.area())
                    .printed(one.name())
                    .post(one.post())
                    .text(one.text())
                    .build());
        }
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> ClearanceBuilder.builder(one)
                .id(id)
                .build());
    }

    private void background(Writing writing) {
        List<BackgroundPaper> there = writing.stores().papers().background(paper);
        List<BackgroundPaper> wanted = new ArrayList<>();
        for (ReportContent.Background one : content.background()) {
            BackgroundPaperBuilder listed = there.stream()
                    .filter(old -> old.title().equals(one.title()))
                    .findFirst()
                    .map(BackgroundPaperBuilder::builder)
                    .orElseGet(
                            () -> BackgroundPaperBuilder.builder().id(Id.of(1)).paper(paper));
            wanted.add(listed.position(wanted.size() + 1)
                    .title(one.title())
                    .dated(day(dateIn(one.title())))
                    .address(one.address())
                    .exemptParagraph(one.exemptParagraph())
                    .build());
        }
        there.stream()
                .filter(old -> old.audience() == Audience.RESTRICTED)
                .filter(old -> wanted.stream().noneMatch(one -> one.title().equals(old.title())))
                .forEach(old -> wanted.add(BackgroundPaperBuilder.builder(old)
                        .position(wanted.size() + 1)
                        .build()));
        RowsOfPaper.replace(writing, there, wanted, (one, id) -> BackgroundPaperBuilder.builder(one)
                .id(id)
                .build());
    }

    /** "Report to the Board – 25 January 2018 – Better Care Fund" is of 25 January 2018. */
    static String dateIn(String title) {
        var day = java.util.regex.Pattern.compile(
                        "\\b\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9} (?:19|20)\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b")
                .matcher(title);
        return day.find() ? day.group() : "";
    }
}
