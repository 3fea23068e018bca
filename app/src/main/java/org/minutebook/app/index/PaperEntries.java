package org.minutebook.app.index;

import static org.minutebook.app.index.ItemEntries.listed;
import static org.minutebook.app.index.PlainWords.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.pack.leak.FileText;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperSection;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.StoredFile;

/** The entries of a paper: what the record says of it, and the words of its file. */
record PaperEntries(Around around) {
    /** So much of a file is read: a thousand pages of print. */
    private static final int LONGEST = 3_000_000;

    Entry of(Paper paper) {
        List<String> said = new ArrayList<>(
                List.of(paper.reportOf(), plain(paper.purpose()), paper.authors(), paper.datedPrinted()));
        List<String> keptBack = new ArrayList<>();
        for (PaperSection section : around.stores().papers().sections(paper.id())) {
            (section.audience() == Audience.PUBLIC ? said : keptBack)
                    .add(listed(section.label(), plain(section.text())));
        }
        for (Recommendation recommendation : around.stores().papers().recommendations(paper.id())) {
            said.add(plain(recommendation.text()));
        }
        file(paper).ifPresent(file -> said.add(file.name()));
        return entry(Unit.Of.PAPER, paper, listed(said), listed(keptBack));
    }

    Optional<StoredFile> file(Paper paper) {
        return around.stores().of(StoredFile.class).find(paper.file());
    }

    /** The words of a paper's file; a file that is for the desk alone stays with it, whatever the paper is. */
    Entry ofFile(Paper paper, StoredFile file, byte[] content) {
        StringBuilder words = new StringBuilder();
        for (String text : FileText.written(file.name(), content)) {
            if (words.length() + text.length() > LONGEST) {
                words.append(text, 0, LONGEST - words.length());
                break;
            }
            words.append(text).append('\n');
        }
        Entry entry = entry(Unit.Of.FILE, paper, words.toString(), "");
        return file.audience() == Audience.PUBLIC ? entry : entry.restricted();
    }

    private Entry entry(Unit.Of of, Paper paper, String text, String keptBack) {
        Id<AgendaItem> item = null;
        Id<Meeting> meeting = null;
        LocalDate day = paper.dated();
        Audience audience = paper.audience();
        for (ItemPaper before : around.stores().papers().items(paper.id())) {
            Meeting at = around.meeting(around.item(before.item()).meeting());
            audience = audience.with(around.audience(before.item()));
            if (meeting == null || at.day().isAfter(around.meeting(meeting).day())) {
                item = before.item();
                meeting = at.id();
                day = at.day();
            }
        }
        return new Entry(
                new Unit(of, paper.id().value()),
                Source.PAPER,
                paper.id().value(),
                paper.board(),
                meeting,
                item,
                day,
                paper.title(),
                text,
                keptBack,
                List.of(),
                paper.authors().isBlank() ? List.of() : List.of(paper.authors()),
                null,
                null,
                audience);
    }
}
