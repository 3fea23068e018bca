package org.minutebook.app.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.minutebook.app.documents.tree.Document;

/** Turns a tree into one file format. Knows the tree and nothing of boards; leaves the stream open. */
public interface Renderer {

    void render(Document document, OutputStream out) throws IOException, DocumentProblem;
}
