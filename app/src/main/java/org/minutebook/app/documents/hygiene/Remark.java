package org.minutebook.app.documents.hygiene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ZipParts;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A comment of Word, Excel or PowerPoint, old or new.
 *
 * @param anchor what it is pinned to: the comment's number in Word, the cell in Excel, nothing in PowerPoint
 * @param last the number of its last paragraph, by which Word threads comments
 */
record Remark(String anchor, String author, String text, boolean reply, String last) {

    /** The remarks of a part; {@code authors} are names by number, where the part only gives numbers. */
    static List<Remark> read(ZipParts parts, String part, Map<String, String> authors) throws IntakeProblem {
        Reader reader = new Reader(authors);
        parts.parse(part, OfficeCheck.SMALL_PART, reader);
        return reader.remarks;
    }

    /** The authors of a part, by number. */
    static Map<String, String> authors(ZipParts parts, String part) throws IntakeProblem {
        Map<String, String> authors = new HashMap<>();
        parts.parse(part, OfficeCheck.SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                String called = XmlText.value(attributes, name.equals("person") ? "displayName" : "name");
                if (!called.isEmpty()) {
                    authors.put(XmlText.value(attributes, "id"), called);
                }
            }
        });
        return authors;
    }

    /** What it says, as a finding. */
    String says() {
        return (reply ? "A reply to a comment" : "A comment") + (author.isBlank() ? "" : " by " + author) + ": "
                + Findings.quoted(text) + ".";
    }

    Remark asReply() {
        return new Remark(anchor, author, text, true, last);
    }

    /** A remark that is being read; PowerPoint writes its replies before its own words. */
    private static final class Open {
        private final String anchor;
        private final String author;
        private final boolean reply;
        private final StringBuilder text = new StringBuilder();
        private String last = "";

        Open(String anchor, String author, boolean reply) {
            this.anchor = anchor;
            this.author = author;
            this.reply = reply;
        }
    }

    private static final class Reader extends DefaultHandler {
        private static final int LONGEST = 2_000;

        private final Map<String, String> authors;
        private final List<String> listed = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private final StringBuilder name = new StringBuilder();
        private boolean inText;
        private boolean inName;

        Reader(Map<String, String> authors) {
            this.authors = authors;
        }

        @Override
        public void startElement(String uri, String element, String qualified, Attributes attributes) {
            Open top = open.peek();
            switch (element) {
                case "comment", "cm", "threadedComment", "reply" -> open.push(start(element, attributes));
                case "p" -> {
                    if (top != null) {
                        top.text.append(top.text.isEmpty() ? "" : " ");
                        top.last = XmlText.value(attributes, "paraId");
                    }
                }
                case "t", "text" -> inText = true;
                case "author" -> {
                    inName = true;
                    name.setLength(0);
                }
                default -> {}
            }
        }

        private Open start(String element, Attributes attributes) {
            String ref = XmlText.value(attributes, "ref");
            return new Open(
                    ref.isEmpty() ? XmlText.value(attributes, "id") : ref,
                    author(attributes),
                    element.equals("reply")
                            || !XmlText.value(attributes, "parentId").isEmpty());
        }

        private String author(Attributes attributes) {
            String named = XmlText.value(attributes, "author");
            String number = XmlText.value(attributes, "personId") + XmlText.value(attributes, "authorId");
            if (!named.isEmpty()) {
                return named;
            }
            boolean listing = !listed.isEmpty() && number.matches("\\d{1,5}");
            int place = listing ? Integer.parseInt(number) : listed.size();
            return place < listed.size() ? listed.get(place) : authors.getOrDefault(number, "");
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            Open top = open.peek();
            if (inName) {
                name.append(characters, start, length);
            } else if (inText && top != null && top.text.length() < LONGEST) {
                top.text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String element, String qualified) {
            switch (element) {
                case "t", "text" -> inText = false;
                case "author" -> {
                    inName = false;
                    listed.add(name.toString());
                }
                case "comment", "cm", "threadedComment", "reply" -> {
                    Open top = open.poll();
                    if (top != null) {
                        remarks.add(new Remark(top.anchor, top.author, top.text.toString(), top.reply, top.last));
                    }
                }
                default -> {}
            }
        }
    }
}
