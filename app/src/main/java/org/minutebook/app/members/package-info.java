/** Who sits on a board on a day: seats, holders, vacancies and substitutes; the people, and the spellings of their names. */
@NullMarked
package org.minutebook.app.members;

import org.jspecify.annotations.NullMarked;
