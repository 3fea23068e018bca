package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.ExemptionBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.model.StoredFileBuilder;
import org.minutebook.db.rules.notice.Schedule12A;
import org.minutebook.db.store.Writing;

/**
 * The public may not see a paper of an item that is open otherwise, such as an exempt appendix (ATI-06): which paragraphs of
 * Schedule 12A, why, why keeping it back outweighs disclosing it, when that is looked at again and who decided.
 */
public record RestrictPaper(
        Id<Paper> paper,
        String paragraphs,
        String reason,
        String publicInterest,
        @Nullable LocalDate reviewOn,
        String decidedBy)
        implements Change<Id<Exemption>> {
    @Override
    public String title() {
        return "Keep a paper from the public";
    }

    @Override
    public Id<Exemption> apply(Writing writing) throws Refused {
        Schedule12A.Read read = Schedule12A.read(paragraphs);
        if (read.paragraphs().isEmpty() || !read.unknown().isEmpty()) {
            throw new Refused(
                    "Choose the paragraphs of Schedule 12A, 1 to 7, that the exempt information falls under, such as"
                            + " 3.");
        }
        Paper now = writing.stores().papers().get(paper);
        Optional<Exemption> there = writing.stores().papers().exemption(paper);
        Exemption wanted = ExemptionBuilder.builder(there.orElseGet(() -> ExemptionBuilder.builder()
                        .id(writing.newId())
                        .paper(paper)
                        .build()))
                .paragraphs(paragraphs.strip())
                .reason(reason.strip())
                .publicInterest(publicInterest.strip())
                .reviewOn(reviewOn)
                .decidedBy(decidedBy.strip())
                .decidedOn(there.map(Exemption::decidedOn).orElse(writing.today()))
                .titleClosed(true)
                .build();
        if (there.isPresent()) {
            writing.save(wanted);
        } else {
            writing.add(wanted);
        }
        writing.save(PaperBuilder.builder(now).audience(Audience.RESTRICTED).build());
        file(writing, now, Audience.RESTRICTED);
        return wanted.id();
    }

    /** Its file is read by those who may read the paper. */
    static void file(Writing writing, Paper paper, Audience audience) {
        writing.stores()
                .of(StoredFile.class)
                .find(paper.file())
                .ifPresent(file -> writing.save(
                        StoredFileBuilder.builder(file).audience(audience).build()));
    }
}
