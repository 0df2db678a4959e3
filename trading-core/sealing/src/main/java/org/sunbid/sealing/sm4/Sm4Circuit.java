package org.sunbid.sealing.sm4;

/**
 * The S-box of SM4 as 124 gates over planes of bits.
 *
 * <p>SM4 and AES both invert in a field of 256 elements, so the inversion is the one of Boyar and Peralta's circuit for AES
 * ("A depth-16 circuit for the AES S-box", 2012), between linear maps that lead from SM4's field to that of AES and back.
 * The constants of SM4's affine maps are left out: {@link #INPUT} belongs to each word that is put in, {@link #OUTPUT} to what comes
 * out, S(x) = circuit(x ⊕ INPUT) ⊕ OUTPUT.
 */
final class Sm4Circuit {

    static final int INPUT = 0x75757575;
    static final int OUTPUT = 0xd3d3d3d3;

    /** Longs of a row: those that hold the same bit of every byte. */
    private static final int ROW = Sm4Planes.ROW;

    private Sm4Circuit() {}

    /** Replaces eight rows of planes, lowest bit first. */
    static void substitute(long[] planes) {
        for (int i = 0; i < ROW; i++) {
            long x0 = planes[i];
            long x1 = planes[i + ROW];
            long x2 = planes[i + 2 * ROW];
            long x3 = planes[i + 3 * ROW];
            long x4 = planes[i + 4 * ROW];
            long x5 = planes[i + 5 * ROW];
            long x6 = planes[i + 6 * ROW];
            long x7 = planes[i + 7 * ROW];
            long a8 = x2 ^ x4;
            long a9 = x0 ^ x3;
            long a10 = x1 ^ a9;
            long a11 = x5 ^ a8;
            long a12 = x6 ^ x7;
            long a13 = x2 ^ x6;
            long a14 = x5 ^ a10;
            long a15 = x1 ^ a11;
            long a16 = x4 ^ a12;
            long a17 = x7 ^ a8;
            long a18 = x3 ^ x7;
            long a19 = x7 ^ a10;
            long a20 = x0 ^ a16;
            long a21 = x1 ^ a13;
            long a22 = x3 ^ a11;
            long a23 = x0 ^ a17;
            long a24 = a11 ^ a12;
            long a25 = a13 ^ a14;
            long a26 = x1 ^ a18;
            long a27 = x1 ^ a20;
            long a28 = a12 ^ a15;
            long a29 = a9 ^ a12;
            long a30 = a8 ^ a10;
            long a31 = a14 ^ a16;
            long a32 = x4 ^ a19;
            long a33 = a8 ^ a29;
            long a34 = a9 ^ a11;
            long a35 = a10 ^ a11;
            long a36 = x5 ^ a18;
            long a37 = x7 ^ a15;
            long a38 = x2 ^ x7;
            long t2 = a28 & a37;
            long t3 = a14 & a22;
            long t4 = t3 ^ t2;
            long t5 = a33 & a26;
            long t6 = t5 ^ t2;
            long t7 = x1 & a34;
            long t8 = a13 & a36;
            long t9 = t8 ^ t7;
            long t10 = a21 & a23;
            long t11 = t10 ^ t7;
            long t12 = a32 & a30;
            long t13 = a24 & a19;
            long t14 = t13 ^ t12;
            long t15 = a25 & a17;
            long t16 = t15 ^ t12;
            long t17 = t4 ^ t14;
            long t18 = t6 ^ t16;
            long t19 = t9 ^ t14;
            long t20 = t11 ^ t16;
            long t21 = t17 ^ a38;
            long t22 = t18 ^ a31;
            long t23 = t19 ^ a35;
            long t24 = t20 ^ a27;
            long t25 = t21 ^ t22;
            long t26 = t21 & t23;
            long t27 = t24 ^ t26;
            long t28 = t25 & t27;
            long t29 = t28 ^ t22;
            long t30 = t23 ^ t24;
            long t31 = t22 ^ t26;
            long t32 = t31 & t30;
            long t33 = t32 ^ t24;
            long t34 = t23 ^ t33;
            long t35 = t27 ^ t33;
            long t36 = t24 & t35;
            long t37 = t36 ^ t34;
            long t38 = t27 ^ t36;
            long t39 = t29 & t38;
            long t40 = t25 ^ t39;
            long t41 = t40 ^ t37;
            long t42 = t29 ^ t33;
            long t43 = t29 ^ t40;
            long t44 = t33 ^ t37;
            long t45 = t42 ^ t41;
            long z0 = t44 & a37;
            long z1 = t37 & a22;
            long z2 = t33 & a26;
            long z3 = t43 & a34;
            long z4 = t40 & a36;
            long z5 = t29 & a23;
            long z6 = t42 & a30;
            long z7 = t45 & a19;
            long z8 = t41 & a17;
            long z9 = t44 & a28;
            long z10 = t37 & a14;
            long z11 = t33 & a33;
            long z12 = t43 & x1;
            long z13 = t40 & a13;
            long z14 = t29 & a21;
            long z15 = t42 & a32;
            long z16 = t45 & a24;
            long z17 = t41 & a25;
            long b18 = z9 ^ z15;
            long b19 = z6 ^ z10;
            long b20 = z13 ^ z14;
            long b21 = b19 ^ b20;
            long b22 = z0 ^ z1;
            long b23 = z5 ^ b22;
            long b24 = z17 ^ b18;
            long b25 = z8 ^ b23;
            long b26 = z4 ^ b21;
            long b27 = z16 ^ b25;
            long b28 = z3 ^ z7;
            long b29 = b18 ^ b27;
            long b30 = z11 ^ b26;
            long b31 = z4 ^ b29;
            long b32 = b21 ^ b22;
            long b33 = b24 ^ b26;
            long b34 = z7 ^ b32;
            long b35 = z5 ^ b30;
            long b36 = z15 ^ z16;
            long b37 = b19 ^ b31;
            long b38 = z7 ^ b35;
            long b39 = z2 ^ b38;
            long b40 = b28 ^ b33;
            long b41 = z11 ^ b24;
            long b42 = b28 ^ b29;
            long b43 = z12 ^ b36;
            long b44 = b25 ^ b30;
            long b45 = z10 ^ b42;
            long b46 = z0 ^ b39;
            long b47 = z13 ^ b43;
            long b48 = b24 ^ b34;
            planes[i] = b45;
            planes[i + ROW] = b44;
            planes[i + 2 * ROW] = b40;
            planes[i + 3 * ROW] = b41;
            planes[i + 4 * ROW] = b37;
            planes[i + 5 * ROW] = b48;
            planes[i + 6 * ROW] = b46;
            planes[i + 7 * ROW] = b47;
        }
    }
}
