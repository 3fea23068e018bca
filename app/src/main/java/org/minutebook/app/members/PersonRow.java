package org.minutebook.app.members;

/** One person as the list shows them. */
public record PersonRow(String name, String post, String organisation, String email, String phone) {}
