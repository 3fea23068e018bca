package org.minutebook.app.documents.pack.paper;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper ready for any pack. Its pages are its objects 1, 2, 3 and so on; the bytes of its streams stay in its file.
 *
 * @param objects how many objects it has
 * @param size the length of its file, and with {@code check} what tells two papers apart
 * @param layers its layers, as objects
 * @param hiddenLayers those that are not shown when it is opened
 * @param roots the outermost elements of its structure; none where it has no tags
 * @param keys the objects that its pages and links find their structure by, in the order of their keys
 * @param language what its text is written in, blank where it does not say
 * @param notes what was left out of it, in words
 */
public record PreparedPaper(
        ObjectText text,
        int objects,
        long size,
        long check,
        List<PageShape> pages,
        List<Bookmark> bookmarks,
        int[] layers,
        int[] hiddenLayers,
        int[] roots,
        int[] keys,
        String language,
        List<String> notes) {

    void save(Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            text.save(out);
            out.writeInt(objects);
            out.writeLong(size);
            out.writeLong(check);
            out.writeInt(pages.size());
            for (PageShape page : pages) {
                out.writeFloat(page.left());
                out.writeFloat(page.bottom());
                out.writeFloat(page.right());
                out.writeFloat(page.top());
                out.writeInt(page.rotate());
                out.writeFloat(page.unit());
                out.writeUTF(page.font());
                out.writeUTF(page.close());
                save(page.links(), out);
            }
            out.writeInt(bookmarks.size());
            for (Bookmark bookmark : bookmarks) {
                out.writeInt(bookmark.depth());
                out.writeUTF(bookmark.title());
                out.writeInt(bookmark.page());
                out.writeUTF(bookmark.view());
            }
            save(layers, out);
            save(hiddenLayers, out);
            save(roots, out);
            save(keys, out);
            out.writeUTF(language);
            out.writeInt(notes.size());
            for (String note : notes) {
                out.writeUTF(note);
            }
        }
    }

    static PreparedPaper load(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            ObjectText text = ObjectText.load(in);
            int objects = in.readInt();
            long size = in.readLong();
            long check = in.readLong();
            List<PageShape> pages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                pages.add(new PageShape(
                        in.readFloat(),
                        in.readFloat(),
                        in.readFloat(),
                        in.readFloat(),
                        in.readInt(),
                        in.readFloat(),
                        in.readUTF(),
                        in.readUTF(),
                        numbers(in)));
            }
            List<Bookmark> bookmarks = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                bookmarks.add(new Bookmark(in.readInt(), in.readUTF(), in.readInt(), in.readUTF()));
            }
            int[] layers = numbers(in);
            int[] hidden = numbers(in);
            int[] roots = numbers(in);
            int[] keys = numbers(in);
            String language = in.readUTF();
            List<String> notes = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                notes.add(in.readUTF());
            }
            return new PreparedPaper(
                    text, objects, size, check, pages, bookmarks, layers, hidden, roots, keys, language, notes);
        }
    }

    private static void save(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
