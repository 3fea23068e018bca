package org.minutebook.app.documents.tree;

/** One piece of a document, from the top of the page to the bottom. */
public sealed interface Block
        permits Title,
                Heading,
                MinuteHeading,
                Paragraph,
                Bullets,
                Clauses,
                Table,
                NameColumns,
                Signature,
                PageBreak,
                Field {}
