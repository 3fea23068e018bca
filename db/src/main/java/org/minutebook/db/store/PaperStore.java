package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.BACKGROUND_PAPER;
import static org.minutebook.db.jooq.Tables.CLEARANCE;
import static org.minutebook.db.jooq.Tables.EXEMPTION;
import static org.minutebook.db.jooq.Tables.ITEM_PAPER;
import static org.minutebook.db.jooq.Tables.PAPER_CONTACT;
import static org.minutebook.db.jooq.Tables.PAPER_DECISION;
import static org.minutebook.db.jooq.Tables.PAPER_SECTION;
import static org.minutebook.db.jooq.Tables.RECOMMENDATION;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.BackgroundPaper;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.model.PaperDecision;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.Recommendation;

/** What belongs to a paper beside its sections, recommendations and clearances. */
public final class PaperStore {
    private final Stores stores;

    PaperStore(Stores stores) {
        this.stores = stores;
    }

    public Paper get(Id<Paper> id) {
        return stores.of(Paper.class).get(id);
    }

    public Optional<Paper> find(Id<Paper> id) {
        return stores.of(Paper.class).find(id);
    }

    /** Whether the book holds anything of it: a file, or words of a report. */
    public boolean holds(Paper paper) {
        return paper.file() != null
                || !sections(paper.id()).isEmpty()
                || !recommendations(paper.id()).isEmpty();
    }

    /** The fields of the report and the headings of its own, in order. */
    public List<PaperSection> sections(Id<Paper> paper) {
        return stores.of(PaperSection.class).list(PAPER_SECTION.PAPER.eq(paper.value()));
    }

    public List<Recommendation> recommendations(Id<Paper> paper) {
        return stores.of(Recommendation.class).list(RECOMMENDATION.PAPER.eq(paper.value()));
    }

    public List<Clearance> clearances(Id<Paper> paper) {
        return stores.of(Clearance.class).list(CLEARANCE.PAPER.eq(paper.value()));
    }

    /** The items that the paper is before. */
    public List<ItemPaper> items(Id<Paper> paper) {
        return stores.of(ItemPaper.class).list(ITEM_PAPER.PAPER.eq(paper.value()));
    }

    /** The bodies that the paper asks to decide. */
    public List<PaperDecision> decisions(Id<Paper> paper) {
        return stores.of(PaperDecision.class).list(PAPER_DECISION.PAPER.eq(paper.value()));
    }

    public List<PaperContact> contacts(Id<Paper> paper) {
        return stores.of(PaperContact.class).list(PAPER_CONTACT.PAPER.eq(paper.value()));
    }

    public List<BackgroundPaper> background(Id<Paper> paper) {
        return stores.of(BackgroundPaper.class).list(BACKGROUND_PAPER.PAPER.eq(paper.value()));
    }

    /** Why the public may not see the paper, where that was said. */
    public Optional<Exemption> exemption(Id<Paper> paper) {
        return stores.of(Exemption.class).list(EXEMPTION.PAPER.eq(paper.value())).stream()
                .findFirst();
    }
}
