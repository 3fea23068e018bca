package org.minutebook.app.documents.hygiene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plain text, searched line by line with the blocks that its blank lines part. */
final class TextCheck {

    private static final int LONGEST = 20 << 20;

    private TextCheck() {}

    static void search(Path file, Findings findings) throws Unreadable {
        String text = read(file);
        int line = 1;
        for (String block : text.split("(?<=\\n)[ \\t]*\\n", -1)) {
            findings.askWhetherToGoOn();
            if (!block.isBlank()) {
                findings.text("line " + line + ", " + Findings.quoted(block), block);
            }
            line += (int) block.chars().filter(sign -> sign == '\n').count() + 1;
        }
    }

    /** The whole text; in UTF-8 where it is that, else in the letters of Windows. */
    static String read(Path file) throws Unreadable {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST + 1);
        } catch (IOException _) {
            throw Unreadable.damaged(file);
        }
        if (bytes.length > LONGEST) {
            throw Unreadable.tooLarge(file);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252")).replace("\r\n", "\n");
        }
    }
}
