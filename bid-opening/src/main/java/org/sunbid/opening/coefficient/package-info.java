/** The host's part in the draw of coefficients in the hall: its share of the chance, and a new draw after a void one [K]. */
package org.sunbid.opening.coefficient;
