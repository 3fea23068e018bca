package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.ExemptionBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.rules.notice.Schedule12A;
import org.minutebook.db.store.Writing;

/**
 * The public is to be kept from an item, and why (ATI-06): which paragraphs of Schedule 12A, why they apply, why keeping it back
 * outweighs disclosing it, when that is looked at again and who decided. Its papers are restricted with it.
 *
 * @param confidential confidential by s100A(3): no paragraph is needed and no public interest is weighed
 * @param publicTitle what the public agenda prints where the title itself is closed
 */
public record SetExemption(
        Id<AgendaItem> item,
        boolean confidential,
        String paragraphs,
        String reason,
        String publicInterest,
        @Nullable LocalDate reviewOn,
        String decidedBy,
        boolean titleClosed,
        String publicTitle)
        implements Change<Id<Exemption>> {
    @Override
    public String title() {
        return "Keep an item from the public";
    }

    @Override
    public Id<Exemption> apply(Writing writing) throws Refused {
        AgendaItem now = writing.stores().meetings().item(item);
        Schedule12A.Read read = Schedule12A.read(paragraphs);
        if (!confidential && (read.paragraphs().isEmpty() || !read.unknown().isEmpty())) {
            throw new Refused(
                    "Choose the paragraphs of Schedule 12A, 1 to 7, that the exempt information falls under, such as"
                            + " 3.");
        }
        if (titleClosed && publicTitle.isBlank()) {
            throw new Refused(
                    "Type what the public agenda is to print in place of the closed title, such as “Exempt item”.");
        }
        Optional<Exemption> there = writing.stores().agendas().exemption(item);
        Exemption wanted = ExemptionBuilder.builder(there.orElseGet(() -> ExemptionBuilder.builder()
                        .id(writing.newId())
                        .item(item)
                        .build()))
                .confidential(confidential)
                .paragraphs(paragraphs.strip())
                .reason(reason.strip())
                .publicInterest(publicInterest.strip())
                .reviewOn(reviewOn)
                .decidedBy(decidedBy.strip())
                .decidedOn(there.map(Exemption::decidedOn).orElse(writing.today()))
                .titleClosed(titleClosed)
                .publicTitle(titleClosed ? publicTitle.strip() : "")
                .build();
        if (there.isPresent()) {
            writing.save(wanted);
        } else {
            writing.add(wanted);
        }
        writing.save(AgendaItemBuilder.builder(now)
                .audience(Audience.RESTRICTED)
                .exemptParagraph(confidential ? "" : paragraphs.strip())
                .build());
        for (Paper paper : writing.stores().meetings().papers(item)) {
            writing.save(
                    PaperBuilder.builder(paper).audience(Audience.RESTRICTED).build());
        }
        return wanted.id();
    }
}
