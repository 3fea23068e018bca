package org.minutebook.app.documents.chase;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.db.rules.MailAddress;

/** A chaser as a draft that a mail program opens, with its attachments (RFC 5322); "X-Unsent" has it opened for sending, not as received. */
public final class ChaserMail {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A workbook that goes with a letter. */
    public record Attachment(String fileName, byte[] content) {}

    private ChaserMail() {}

    /**
     * Says what is wrong with the address a letter would go to.
     *
     * @return a sentence with the cure; empty where the address is good, or there is none
     */
    public static Optional<String> fault(Owed owed) {
        return MailAddress.fault(owed.address())
                .map(fault -> "No letter can go to " + owed.name() + ": " + fault
                        + " It stands under Members and interests.");
    }

    /**
     * The draft as a file.
     *
     * @param made its date, until the mail program sends it
     */
    public static byte[] of(Owed owed, ChaserText text, List<Attachment> attachments, Instant made)
            throws ExportProblem {
        Optional<String> fault = fault(owed);
        if (fault.isPresent()) {
            throw new ExportProblem(fault.get());
        }
        try {
            MimeMessage draft = new Draft();
            draft.setHeader("X-Unsent", "1");
            draft.setSentDate(Date.from(made));
            if (!owed.address().isEmpty()) {
                draft.setRecipient(
                        Message.RecipientType.TO,
                        new InternetAddress(owed.address(), owed.name(), StandardCharsets.UTF_8.name()));
            }
            draft.setSubject(text.subject(), StandardCharsets.UTF_8.name());
            MimeBodyPart words = new MimeBodyPart();
            words.setText(text.body().replace("\n", "\r\n"), StandardCharsets.UTF_8.name());
            MimeMultipart parts = new MimeMultipart(words);
            for (Attachment attachment : attachments) {
                MimeBodyPart part = new MimeBodyPart();
                part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), XLSX)));
                part.setFileName(attachment.fileName());
                parts.addBodyPart(part);
            }
            draft.setContent(parts);
            draft.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            draft.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new ExportProblem("The draft to " + owed.name() + " could not be made: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ExportProblem("The draft to " + owed.name() + " could not be made.", e);
        }
    }

    /** Who sends it gives it its number. */
    private static final class Draft extends MimeMessage {
        Draft() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }
}
