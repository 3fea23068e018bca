package org.minutebook.app.documents.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PublicRequest;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.notice.AccessRules;
import org.minutebook.db.rules.notice.Exclusion;
import org.minutebook.db.store.Stores;

/** What the public are kept from, and what they asked for. */
final class PublicChecks {
    private PublicChecks() {}

    static List<Finding> of(Stores stores, Meeting meeting, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (AgendaItem item : stores.meetings().items(meeting.id())) {
            if (item.audience() == Audience.RESTRICTED) {
                found.addAll(
                        exclusion(AgendaChecks.about(item), stores.agendas().exemption(item.id()), today));
            } else {
                for (Paper paper : stores.meetings().papers(item.id())) {
                    if (paper.audience() == Audience.RESTRICTED) {
                        found.addAll(exclusion(
                                "a paper of " + AgendaChecks.about(item),
                                stores.papers().exemption(paper.id()),
                                today));
                    }
                }
            }
        }
        for (PublicRequest request : stores.agendas().publicRequests(meeting.id())) {
            found.addAll(request(request));
        }
        return found;
    }

    private static List<Finding> exclusion(String about, Optional<Exemption> exemption, LocalDate today) {
        if (exemption.isEmpty()) {
            return List.of(
                    Finding.of(AccessRules.EXCLUSION, Level.RED, "Kept from the public, and no reason is recorded.")
                            .about(about)
                            .curedBy("Record the paragraph of Schedule 12A, the reason and the public interest, or"
                                    + " release it."));
        }
        Exemption one = exemption.get();
        return new Exclusion(
                        about,
                        one.confidential(),
                        one.paragraphs(),
                        one.reason(),
                        one.publicInterest(),
                        one.reviewOn(),
                        one.decidedBy())
                .findings(today);
    }

    /** A request without a stated interest cannot be accepted; one that nobody answered is waiting. */
    private static List<Finding> request(PublicRequest request) {
        String about =
                switch (request.kind()) {
                    case SPEAK -> "a request to speak";
                    case QUESTION -> "a question from the public";
                    case PETITION -> "a petition";
                };
        if (request.state() == PublicRequest.State.ACCEPTED
                && request.interest().isBlank()) {
            return List.of(Finding.of(Checks.PUBLIC, Level.AMBER, "Accepted, although no relevant interest is stated.")
                    .about(about)
                    .curedBy("Ask for the interest and record it, or refuse the request with a reason."));
        }
        if (request.state() == PublicRequest.State.ASKED) {
            return List.of(Finding.of(Checks.PUBLIC, Level.AMBER, "Not answered yet.")
                    .about(about)
                    .curedBy("Ask the chair whether to accept it, and record the answer."));
        }
        return List.of();
    }
}
