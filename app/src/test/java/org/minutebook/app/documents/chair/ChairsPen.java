package org.minutebook.app.documents.chair;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes in a Word file as Word does: tracked, untracked, with comments. */
final class ChairsPen {
    private static final String WHO = " w:id=\"900\" w:author=\"Mary Hollis\" w:date=\"2019-12-02T09:00:00Z\"";

    private final Path file;

    ChairsPen(Path file) {
        this.file = file;
    }

    /** Strikes some words and writes others, tracked. */
    ChairsPen tracked(String old, String now) throws Exception {
        return inRun(
                old,
                (start, end) -> start + "<w:del" + WHO + "><w:r><w:delText xml:space=\"preserve\">" + old
                        + "</w:delText></w:r></w:del>"
                        + (now.isEmpty()
                                ? ""
                                : "<w:ins" + WHO + "><w:r><w:t xml:space=\"preserve\">" + now + "</w:t></w:r></w:ins>")
                        + end);
    }

    /** Moves words away: they are struck where they stood, and stand after others. */
    ChairsPen moved(String words, String behind) throws Exception {
        inRun(
                words,
                (start, end) -> start + "<w:moveFrom" + WHO + "><w:r><w:t xml:space=\"preserve\">" + words
                        + "</w:t></w:r></w:moveFrom>" + end);
        return inRun(
                behind,
                (start, end) -> start + "<w:r><w:t xml:space=\"preserve\">" + behind
                        + "</w:t></w:r><w:moveTo" + WHO + "><w:r><w:t xml:space=\"preserve\">" + words
                        + "</w:t></w:r></w:moveTo>" + end);
    }

    /** Makes words bold, tracked as a change of format. */
    ChairsPen formatted(String words) throws Exception {
        return inRun(
                words,
                (start, end) -> start + "<w:r><w:rPr><w:b/><w:rPrChange" + WHO
                        + "><w:rPr/></w:rPrChange></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>" + end);
    }

    /** Types over words without tracking. */
    ChairsPen untracked(String old, String now) throws Exception {
        return xml(text -> once(text, old, now));
    }

    /** Adds a tracked paragraph behind the one that holds these words. */
    ChairsPen paragraph(String behind, String words) throws Exception {
        return xml(text -> {
            int at = text.indexOf("</w:p>", text.indexOf(behind)) + "</w:p>".length();
            return text.substring(0, at) + "<w:p><w:pPr><w:rPr><w:ins" + WHO + "/></w:rPr></w:pPr><w:ins" + WHO
                    + "><w:r><w:t>" + words + "</w:t></w:r></w:ins></w:p>" + text.substring(at);
        });
    }

    /** Saves as LibreOffice does: a bookmark over several paragraphs begins twice and ends once. */
    ChairsPen throughLibreOffice(String key) throws Exception {
        return xml(text -> {
            Matcher begin = Pattern.compile("<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"(field_" + key + "_n\\d+)\"/>")
                    .matcher(text);
            if (!begin.find()) {
                throw new AssertionError("No bookmark " + key);
            }
            String end = "<w:bookmarkEnd w:id=\"" + begin.group(1) + "\"/>";
            int last = text.lastIndexOf("<w:p>", text.indexOf(end));
            return (text.substring(0, last) + "<w:bookmarkStart w:id=\"99\" w:name=\"" + begin.group(2) + "\"/>"
                            + text.substring(last))
                    .replace(end, "<w:bookmarkEnd w:id=\"99\"/>");
        });
    }

    /** Hangs a comment on words. */
    ChairsPen comment(String on, String says) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            XWPFComment comment = document.createComments().createComment(BigInteger.valueOf(7));
            comment.setAuthor("Mary Hollis");
            comment.setInitials("MH");
            comment.createParagraph().createRun().setText(says);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            Files.write(file, out.toByteArray());
        }
        return inRun(
                on,
                (start, end) -> start + "<w:commentRangeStart w:id=\"7\"/><w:r><w:t xml:space=\"preserve\">" + on
                        + "</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
                        + end);
    }

    private interface Written {
        String between(String start, String end);
    }

    private interface Edit {
        String edited(String text);
    }

    /** Splits the run that holds the words, and writes something in their place. */
    private ChairsPen inRun(String words, Written written) throws Exception {
        return xml(text -> {
            Matcher run = Pattern.compile(
                            "<w:r>(<w:rPr>.*?</w:rPr>)?<w:t[^>]*>([^<]*" + Pattern.quote(words) + "[^<]*)</w:t></w:r>")
                    .matcher(text);
            if (!run.find()) {
                throw new AssertionError("No run says “" + words + "”");
            }
            int at = run.group(2).indexOf(words);
            String start = piece(run.group(2).substring(0, at));
            String end = piece(run.group(2).substring(at + words.length()));
            return text.substring(0, run.start()) + written.between(start, end) + text.substring(run.end());
        });
    }

    private static String piece(String words) {
        return words.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String once(String text, String old, String now) {
        if (!text.contains(old)) {
            throw new AssertionError("Nothing says “" + old + "”");
        }
        return text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(now));
    }

    private ChairsPen xml(Edit edit) throws Exception {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            PackagePart part = zip.getPart(PackagingURIHelper.createPartName("/word/document.xml"));
            String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            try (OutputStream out = part.getOutputStream()) {
                out.write(edit.edited(text).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            zip.save(saved);
        }
        Files.write(file, saved.toByteArray());
        return this;
    }
}
