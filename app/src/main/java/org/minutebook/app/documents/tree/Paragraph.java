package org.minutebook.app.documents.tree;

import java.util.List;

/** Running words. {@code keepWithNext} holds the paragraph on the page of what follows it. */
public record Paragraph(List<Run> runs, Role role, Align align, boolean keepWithNext) implements Block {

    /** What the paragraph does in the document; each is one style of the document's own. */
    public enum Role {
        BODY,
        /** Leads into a list ("Arising from discussion the following points were noted:"). */
        LEAD,
        /** The word of resolution, alone on its line or before the words resolved. */
        RESOLVED,
        /** Notes and remarks in smaller letters. */
        SMALL,
        /** Stands under a numbered heading, in line with its words. */
        UNDER,
        /** One of several lines that belong together: a name, a post, a telephone. */
        CLOSE
    }

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
        return of(List.of(Run.of(text)));
    }

    public static Paragraph of(List<Run> runs) {
        return new Paragraph(runs, Role.BODY, Align.START, false);
    }

    /** Leads into what follows and is kept with it. */
    public static Paragraph lead(String text) {
        return new Paragraph(List.of(Run.of(text)), Role.LEAD, Align.START, true);
    }

    /** The word of resolution, kept with what was resolved. */
    public static Paragraph resolved(String text) {
        return new Paragraph(List.of(Run.of(text)), Role.RESOLVED, Align.START, true);
    }

    public static Paragraph small(String text) {
        return of(text).as(Role.SMALL);
    }

    /** Under a numbered heading. */
    public static Paragraph under(String text) {
        return of(text).as(Role.UNDER);
    }

    public Paragraph as(Role role) {
        return new Paragraph(runs, role, align, keepWithNext);
    }

    public Paragraph aligned(Align align) {
        return new Paragraph(runs, role, align, keepWithNext);
    }

    public Paragraph keptWithNext() {
        return new Paragraph(runs, role, align, true);
    }

    public String text() {
        return Run.text(runs);
    }
}
