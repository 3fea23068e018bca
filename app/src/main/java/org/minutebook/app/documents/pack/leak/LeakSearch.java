package org.minutebook.app.documents.pack.leak;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.pack.FoldedText;
import org.minutebook.db.rules.Fold;

/**
 * Searches finished files for restricted words: PDF, Word, Excel, HTML, CSV, calendar and text files, archives, the files
 * attached to any of them, folders of them, and the names of all of these. Case, accents, ligatures, spaces, line ends
 * and hyphens make no difference.
 */
public final class LeakSearch {

    private static final int AROUND = 40;

    private record Phrase(String printed, FoldedText folded) {}

    private final List<Phrase> phrases;

    private LeakSearch(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** Phrases without a letter or digit are not looked for. */
    public static LeakSearch of(List<String> restricted) {
        return new LeakSearch(restricted.stream()
                .distinct()
                .map(phrase -> new Phrase(phrase, FoldedText.of(phrase)))
                .filter(phrase -> !phrase.folded().isEmpty())
                .toList());
    }

    public LeakReport in(Path fileOrFolder) throws IOException {
        try {
            return in(fileOrFolder, Progress.NONE);
        } catch (DocumentProblem stopped) {
            throw new IllegalStateException("Nobody stops it", stopped);
        }
    }

    /** Searches a file, or everything in a folder; where nothing is restricted, nothing has to be read. */
    public LeakReport in(Path fileOrFolder, Progress progress) throws IOException, DocumentProblem {
        if (phrases.isEmpty()) {
            return new LeakReport(List.of(), List.of());
        }
        Search search = new Search();
        List<Path> files = files(fileOrFolder, search);
        for (int i = 0; i < files.size(); i++) {
            if (progress.stopped()) {
                throw new DocumentProblem.Stopped("The leak report");
            }
            Path file = files.get(i);
            progress.at(i, files.size(), String.valueOf(file.getFileName()));
            search.file = file;
            search.name("file name", file);
            FileWords.read(file, search);
        }
        return new LeakReport(List.copyOf(search.leaks), List.copyOf(search.unread));
    }

    private List<Path> files(Path fileOrFolder, Search search) throws IOException {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(fileOrFolder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                search.file = folder;
                search.name("folder name", folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private final class Search implements Reading {
        private final List<Leak> leaks = new ArrayList<>();
        private final List<LeakReport.Unread> unread = new ArrayList<>();
        private final Set<Leak> once = new HashSet<>();
        private Path file = Path.of("");

        private void name(String place, Path named) {
            words(place, String.valueOf(named.getFileName()));
        }

        @Override
        public void words(String place, CharSequence words) {
            search(place, words, -1);
        }

        @Override
        public void across(String place, String before, String after) {
            if (!before.isEmpty() && !after.isEmpty()) {
                search(place, before + "\n" + after, before.length());
            }
        }

        /** {@code over} is a place that the words found must lie on both sides of; below zero for any words. */
        private void search(String place, CharSequence words, int over) {
            if (words.isEmpty()) {
                return;
            }
            FoldedText folded = FoldedText.of(words);
            for (Phrase phrase : phrases) {
                for (FoldedText.Found found : folded.find(phrase.folded())) {
                    if (over >= 0 && (found.from() > over || found.to() <= over)) {
                        continue;
                    }
                    CharSequence around = words.subSequence(
                            Math.max(0, found.from() - AROUND), Math.min(words.length(), found.to() + AROUND));
                    // a place is told once for each phrase, however often it stands there
                    if (once.add(new Leak(phrase.printed(), file, place, ""))) {
                        leaks.add(new Leak(phrase.printed(), file, place, Fold.spaces(around.toString())));
                    }
                }
            }
        }

        @Override
        public void unread(String place, String says) {
            unread.add(new LeakReport.Unread(file, place, says));
        }
    }
}
