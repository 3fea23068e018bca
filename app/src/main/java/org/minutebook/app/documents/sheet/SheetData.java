package org.minutebook.app.documents.sheet;

import java.io.BufferedWriter;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.jspecify.annotations.Nullable;

/**
 * The temporary file that POI collects a sheet's rows in. It is encrypted with a key that lives no longer than the
 * export, so that a power cut leaves nothing readable of a restricted log behind. And it leaves out that a row's height
 * was chosen by hand: then the row still grows when an officer types more into it.
 */
final class SheetData extends SheetDataWriter {

    private static final String CIPHER = "AES/CTR/NoPadding";
    private static final int BUFFER = 1 << 16;

    // POI asks for the streams from its own constructor: no initialisers here, they would run after that
    private @Nullable SecretKeySpec key;
    private @Nullable IvParameterSpec start;

    SheetData() throws IOException {
        super();
    }

    @Override
    public Writer createWriter(File file) throws IOException {
        return new NaturalHeights(decorateOutputStream(new FileOutputStream(file)));
    }

    @Override
    protected OutputStream decorateOutputStream(FileOutputStream out) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, 0, 16, "AES");
        start = new IvParameterSpec(random, 16, 16);
        return new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE));
    }

    @Override
    protected InputStream decorateInputStream(FileInputStream in) throws IOException {
        return new CipherInputStream(in, cipher(Cipher.DECRYPT_MODE));
    }

    private Cipher cipher(int mode) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, start);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot encrypt a temporary file", e);
        }
    }

    /** POI writes an attribute in five pieces; of {@code customHeight="1"} all of them are dropped but the first blank. */
    private static final class NaturalHeights extends BufferedWriter {
        private boolean dropping;

        NaturalHeights(OutputStream out) {
            super(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        }

        @Override
        public void write(String text) throws IOException {
            if (text.equals("customHeight")) {
                dropping = true;
            } else if (!dropping) {
                super.write(text);
            }
        }

        @Override
        public void write(int c) throws IOException {
            if (dropping) {
                dropping = false;
            } else {
                super.write(c);
            }
        }
    }
}
