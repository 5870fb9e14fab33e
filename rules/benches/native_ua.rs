// Written by `cargo run -p imc-rules --example native_twin`; do not edit.
#![allow(clippy::all, unused_parens)]

use super::case::{Case, NONE, best, first, mean, product};

/// Content hash of the pack that this mirrors.
pub const PACK: &str = "b37c845232d192f521e1fb15ea85ff00a1176954dd525168ec67eecf04659ff4";
/// Result: fit and exclusion of each form.
pub struct Native {
    pub fit: [i64; 13],
    pub excluded: [bool; 13],
}

static WEIGHTS: [[i64; 13]; 39] = [
    [-200, 400, 0, -400, -600, -200, -600, 600, -400, -200, -600, -600, -200],
    [-160, -240, 0, -240, -240, -160, -240, -240, -240, -160, -240, -240, -160],
    [200, -200, 0, 0, 200, 200, -300, -200, 0, 200, 200, 100, 200],
    [-80, 160, 0, 0, -80, -80, 80, 160, 0, -80, -160, -240, -80],
    [-150, 0, 0, 300, 450, -300, 150, -300, 300, 150, -300, -450, 150],
    [-300, 100, 0, 100, 300, -300, -200, -300, 0, -100, -100, -300, -100],
    [0, 100, 0, 300, 300, 0, 0, 0, 300, 0, 0, -200, 0],
    [-150, 0, 0, 300, 300, -150, 450, -300, 300, -150, 300, -450, -150],
    [0, 100, 0, 0, -100, 0, 0, 0, 0, 0, -100, -200, 0],
    [-120, 120, 0, 0, -120, -120, 0, 0, 0, -120, -120, 0, -120],
    [70, 0, 0, -70, -140, 70, 70, 70, -70, 70, -70, 70, 70],
    [-240, 120, 0, 240, 360, -360, 240, -360, 240, -240, 0, -360, -240],
    [-100, 200, 0, 200, 200, -100, 300, 300, 200, -100, 100, -300, 0],
    [100, 300, 0, -100, -100, 100, -200, 200, -100, 100, -100, 100, 100],
    [260, 390, 0, 0, 0, 390, -130, 130, 0, 0, -130, 0, 260],
    [0, 0, 0, 0, -200, 200, 0, 100, 0, 200, -100, 100, 200],
    [200, -100, 0, -100, -100, 200, -200, 100, -100, 200, 100, 300, 200],
    [0, 0, 0, 0, 240, 0, -80, -80, 0, 0, 80, 0, 0],
    [-300, 100, 0, 200, 200, 100, 300, 100, 200, -300, 0, -200, 100],
    [120, 120, 0, -240, -240, -240, -360, -240, -240, 360, 0, 0, 0],
    [200, 100, 0, -200, -200, 200, -200, 0, -200, 200, 200, 300, 200],
    [300, 0, 0, 0, 0, 0, -200, -100, 0, 0, 100, 300, 0],
    [100, -200, 0, -300, -300, 100, -100, -200, -300, 100, 200, 300, 100],
    [360, 0, 0, -240, -360, 120, -360, -120, -240, 0, -120, 360, -240],
    [300, 200, 0, 100, 100, 300, 0, 0, 100, 300, -100, -100, 300],
    [80, 80, 0, 80, 80, 80, 0, 0, 80, 80, 0, 0, -160],
    [0, -100, 0, -200, -200, 0, -100, -100, -200, 0, 300, 200, 0],
    [-300, 0, 0, 0, 100, -200, 300, 100, 0, -200, 200, -100, -200],
    [160, 160, 0, 0, 0, 160, -80, 80, 0, 160, -80, 80, 160],
    [260, 390, 0, 0, 130, 260, -130, 130, 0, 260, 0, 0, 260],
    [0, -360, 0, 0, 0, 0, 240, 120, 0, 0, 240, 120, 0],
    [160, 80, 0, -80, 0, 160, -80, 0, -80, 160, 0, 80, 160],
    [240, -120, 0, -120, -120, 240, -240, -120, -120, 240, 120, 240, 240],
    [0, 80, 0, 80, 80, 0, 160, 80, 80, 0, 0, -80, 0],
    [200, -200, 0, -100, 200, 100, -100, -300, -100, 100, 300, 100, 100],
    [-200, 0, 0, 100, 300, -200, 100, 0, 100, -200, 200, -300, -200],
    [0, -100, 0, 100, 300, 0, -200, -300, -200, 0, -200, -200, 0],
    [100, 200, 0, 200, 200, 100, 200, 200, 200, 100, 0, -200, 100],
    [-200, 0, 0, 0, -100, -100, 100, 200, 0, -100, 100, -100, 200],
];

pub fn assess(a: &Case) -> Native {
    let mut fit = [0i64; 13];
    let mut excluded = [false; 13];
    let mut derived = [0i32; 39];
    let mut said = 0u32;
    if a.choice[6] == 2 {
        said += 1;
    }
    if a.choice[6] == 3 {
        said += 1;
        said += 1;
    }
    if (a.choice[6] == 2 || a.choice[6] == 3) {
        excluded[0] = true;
        excluded[3] = true;
        excluded[4] = true;
        excluded[5] = true;
        excluded[6] = true;
        excluded[8] = true;
        excluded[9] = true;
        excluded[10] = true;
        excluded[11] = true;
        said += 1;
        said += 1;
        excluded[6] = true;
        excluded[8] = true;
        excluded[4] = true;
        excluded[3] = true;
        excluded[9] = true;
        excluded[5] = true;
        excluded[0] = true;
        excluded[11] = true;
        said += 1;
        said += 1;
        fit[7] += 6000000;
        fit[1] += 4000000;
    }
    if ((a.choice[6] == 2 || a.choice[6] == 3) && a.choice[50] == 4) {
        said += 1;
    }
    if true {
        excluded[3] = true;
    }
    if ((a.choice[15] == 0 && a.choice[56] == 0) && a.choice[54] == 2) {
        said += 1;
    }
    if a.choice[33] == 3 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if a.choice[41] == 2 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        excluded[11] = true;
        said += 1;
    }
    if (a.choice[58] == 0 && (a.choice[33] == 3 || a.choice[41] == 2)) {
        said += 1;
    }
    if (a.choice[55] == 0 && (a.number[1] != NONE && 6 <= a.number[1])) {
        said += 1;
    }
    if a.choice[26] == 0 {
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.set[2] & 8 != 0) {
        said += 1;
    }
    if (a.choice[26] == 0 && (a.set[2] & 8 != 0)) {
        said += 1;
    }
    if a.choice[37] == 2 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[26] == 0 && a.choice[37] == 2) {
        said += 1;
    }
    if a.choice[38] == 4 {
        excluded[0] = true;
        excluded[1] = true;
        said += 1;
        excluded[5] = true;
        excluded[7] = true;
        excluded[9] = true;
        excluded[11] = true;
        excluded[12] = true;
    }
    if a.choice[10] == 0 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[38] == 4 && a.choice[10] == 0) {
        said += 1;
    }
    if a.choice[18] == 3 {
        said += 1;
    }
    if (a.choice[18] == 3 && a.choice[2] == 2) {
        said += 1;
    }
    if (a.choice[6] == 2 && a.choice[57] == 2) {
        said += 1;
    }
    if a.choice[50] == 3 {
        excluded[11] = true;
    }
    if (a.choice[9] == 0 && a.choice[50] == 3) {
        said += 1;
    }
    if a.choice[47] == 3 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        excluded[11] = true;
        fit[5] += -3900000;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[47] == 3 && !(a.choice[49] == 0)) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if a.choice[45] == 2 {
        said += 1;
    }
    if (a.choice[10] == 0 && a.choice[45] == 2) {
        said += 1;
    }
    if (a.number[19] != NONE && a.number[19] < 9) {
        said += 1;
    }
    if ((a.number[19] != NONE && 9 <= a.number[19]) && (a.number[19] != NONE && a.number[19] < 18)) {
        said += 1;
    }
    if ((a.choice[38] == 4 || a.choice[38] == 3) && (a.number[17] != NONE && a.number[17] < 6)) {
        said += 1;
        said += 1;
    }
    if ((a.choice[38] == 4 || a.choice[38] == 3) && (a.number[17] != NONE && a.number[17] < 8)) {
        said += 1;
    }
    if ((a.choice[38] == 4 || a.choice[38] == 3) && (a.number[17] != NONE && a.number[17] < 7)) {
        said += 1;
    }
    if ((a.choice[38] == 4 || a.choice[38] == 3) && (a.number[17] != NONE && a.number[17] < 3)) {
        said += 1;
    }
    if ((a.choice[38] == 4 || (a.choice[38] == 3 || a.choice[38] == 2)) && (a.number[17] != NONE && a.number[17] <= 12))
    {
        said += 1;
    }
    if a.choice[9] == 1 {
        said += 1;
        said += 1;
        said += 1;
    }
    if a.choice[2] == 1 {
        said += 1;
    }
    if a.choice[8] == 2 {
        said += 1;
    }
    if (a.choice[8] == 3 || (((a.choice[19] == 1 || a.choice[19] == 2) || a.choice[19] == 3) || a.choice[19] == 4)) {
        said += 1;
    }
    if (a.choice[7] == 1 || a.choice[7] == 2) {
        said += 1;
    }
    if (a.set[0] & 65536 != 0) {
        said += 1;
    }
    if (a.choice[16] == 2
        && (((((a.set[0] & 1 != 0) || (a.set[0] & 65536 != 0)) || (a.set[0] & 4096 != 0))
            || (a.set[0] & 4398046511104 != 0))
            || (a.set[0] & 131072 != 0)))
    {
        said += 1;
    }
    if a.choice[0] == 1 {
        said += 1;
    }
    if (a.set[0] & 1125899906842624 != 0) {
        said += 1;
    }
    if (a.set[0] & 8388608 != 0) {
        said += 1;
    }
    if (a.set[0] & 16 != 0) {
        said += 1;
    }
    if a.choice[0] == 5 {
        fit[6] += -2000000;
        said += 1;
    }
    if (a.choice[18] == 0 && !(a.choice[2] == 0)) {
        said += 1;
    }
    if a.choice[20] == 0 {
        said += 1;
        said += 1;
    }
    if (a.number[1] != NONE && a.number[1] < 2) {
        said += 1;
    }
    if (a.number[1] != NONE && 10 <= a.number[1]) {
        said += 1;
    }
    if (a.choice[14] == 1 && (a.choice[56] == 2 || a.choice[56] == 3)) {
        said += 1;
    }
    if (a.choice[56] == 0 && (a.number[1] != NONE && a.number[1] == 2)) {
        said += 1;
    }
    if (a.choice[26] == 0 && a.choice[27] == 1) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if a.choice[28] == 0 {
        said += 1;
        said += 1;
    }
    if a.choice[42] == 0 {
        said += 1;
        said += 1;
    }
    if a.choice[45] == 1 {
        said += 1;
    }
    if ((a.number[1] != NONE && 2 <= a.number[1]) && (a.number[16] != NONE && 0 < a.number[16])) {
        said += 1;
    }
    if a.choice[44] == 1 {
        said += 1;
    }
    if (a.choice[38] == 4 || (a.choice[38] == 3 || (a.choice[38] == 2 || a.choice[38] == 1))) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if a.choice[40] == 0 {
        said += 1;
        said += 1;
    }
    if a.choice[52] == 0 {
        said += 1;
    }
    if (a.choice[50] == 3 && (a.number[18] != NONE && a.number[18] <= 2)) {
        said += 1;
    }
    if (a.choice[50] == 3 && (a.set[1] & 1 != 0)) {
        said += 1;
    }
    if a.choice[63] == 2 {
        said += 1;
    }
    if a.choice[33] == 2 {
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[33] == 3 || a.choice[33] == 2) {
        said += 1;
    }
    if (a.choice[41] == 2 || (a.choice[33] == 3 || a.choice[33] == 2)) {
        said += 1;
    }
    if a.choice[36] == 2 {
        said += 1;
    }
    if ((a.number[1] != NONE && 6 <= a.number[1]) && ((a.choice[33] == 3 || a.choice[33] == 2) && a.choice[36] == 2)) {
        said += 1;
    }
    if (a.choice[54] == 2 || a.choice[54] == 1) {
        fit[0] += -1200000;
    }
    if ((a.choice[15] == 0 && (a.choice[54] == 2 || a.choice[54] == 1)) && (a.number[1] != NONE && 3 <= a.number[1])) {
        said += 1;
    }
    if (a.choice[2] == 2 && ((a.number[1] != NONE && 6 <= a.number[1]) || a.choice[11] == 2)) {
        said += 1;
    }
    if (a.choice[15] == 0 && (a.choice[57] == 2 || a.choice[57] == 1)) {
        said += 1;
    }
    if (a.choice[41] == 2 || (a.choice[38] == 4 || a.choice[38] == 3)) {
        said += 1;
    }
    if ((a.set[0] & 34359738368 != 0) && (a.number[1] != NONE && 4 <= a.number[1])) {
        said += 1;
    }
    if a.choice[36] == 1 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[36] == 2 || a.choice[36] == 1) {
        said += 1;
    }
    if (((a.choice[6] == 2 || a.choice[6] == 3) && a.choice[2] == 2) && (a.choice[36] == 2 || a.choice[36] == 1)) {
        said += 1;
    }
    if a.choice[36] == 0 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if a.choice[0] == 3 {
        fit[1] += 3000000;
        fit[0] += -3000000;
        fit[5] += -3000000;
    }
    if (((a.choice[0] == 1 || a.choice[0] == 5) || a.choice[0] == 4) || a.choice[0] == 3) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if a.choice[41] == 0 {
        said += 1;
        said += 1;
    }
    if a.choice[41] == 1 {
        said += 1;
        said += 1;
    }
    if a.choice[29] == 0 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[33] == 3 && !(a.choice[41] == 0)) {
        said += 1;
        said += 1;
    }
    if a.choice[33] == 0 {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[33] == 3 && a.choice[36] == 2) {
        said += 1;
        said += 1;
    }
    if (a.choice[33] == 2 || a.choice[33] == 1) {
        said += 1;
    }
    if (a.set[1] & 64 != 0) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[36] == 0 && a.choice[9] == 3) {
        said += 1;
    }
    if (a.choice[9] == 0 || a.choice[9] == 1) {
        said += 1;
    }
    if (a.set[5] & 2 != 0) {
        said += 1;
    }
    if (a.choice[44] == 1 || a.choice[44] == 2) {
        said += 1;
    }
    if ((a.choice[8] == 3 || a.choice[8] == 1) || a.choice[48] == 0) {
        said += 1;
    }
    if (!(a.choice[37] == 2) && a.choice[36] == 0) {
        fit[4] += -6000000;
        said += 1;
    }
    if (((a.set[0] & 65536 != 0) || (a.set[0] & 131072 != 0)) || (a.set[0] & 262144 != 0)) {
        fit[4] += -5000000;
        fit[8] += -4000000;
    }
    if (a.choice[47] == 3 && !(a.choice[15] == 0)) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[41] == 2 && !(a.choice[15] == 0)) {
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[50] == 3 && !(a.choice[15] == 0)) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if a.choice[23] == 0 {
        said += 1;
    }
    if (((a.set[2] & 8 != 0) || (a.set[2] & 16 != 0)) || (a.set[2] & 32 != 0)) {
        excluded[0] = true;
        excluded[1] = true;
        said += 1;
        excluded[3] = true;
        said += 1;
        excluded[5] = true;
        excluded[6] = true;
        excluded[7] = true;
        excluded[8] = true;
        excluded[9] = true;
        excluded[10] = true;
        excluded[12] = true;
    }
    if (a.set[2] & 2 != 0) {
        excluded[1] = true;
        excluded[3] = true;
        excluded[4] = true;
        excluded[5] = true;
        excluded[6] = true;
        excluded[7] = true;
        excluded[8] = true;
        excluded[9] = true;
        said += 1;
        excluded[12] = true;
        excluded[1] = true;
        excluded[9] = true;
        excluded[5] = true;
        excluded[6] = true;
        excluded[8] = true;
        excluded[4] = true;
        excluded[3] = true;
        excluded[7] = true;
        excluded[12] = true;
        said += 1;
        said += 1;
        fit[0] += 5000000;
    }
    if ((a.set[2] & 8 != 0) && !(a.choice[26] == 0)) {
        said += 1;
    }
    if a.choice[24] == 3 {
        said += 1;
    }
    if (a.choice[0] == 6 || a.choice[16] == 3) {
        excluded[0] = true;
        excluded[1] = true;
        excluded[3] = true;
        excluded[4] = true;
        excluded[5] = true;
        excluded[6] = true;
        excluded[7] = true;
        excluded[8] = true;
        excluded[9] = true;
        excluded[10] = true;
        excluded[11] = true;
        excluded[12] = true;
        said += 1;
    }
    if !(a.choice[0] == 6 || a.choice[16] == 3) {
        excluded[2] = true;
    }
    if (a.choice[50] == 3 || a.choice[47] == 3) {
        derived[23] = derived[23].max(0);
    }
    if (!(a.choice[50] == 3 || a.choice[47] == 3) && ((a.choice[33] == 0 || a.choice[33] == 1) && a.choice[6] == 0)) {
        derived[23] = derived[23].max(10000);
    }
    if ((!(a.choice[50] == 3 || a.choice[47] == 3) && !((a.choice[33] == 0 || a.choice[33] == 1) && a.choice[6] == 0))
        && (a.choice[33] == 2 && a.choice[6] == 0))
    {
        derived[23] = derived[23].max(5000);
    }
    if (((!(a.choice[50] == 3 || a.choice[47] == 3)
        && !((a.choice[33] == 0 || a.choice[33] == 1) && a.choice[6] == 0))
        && !(a.choice[33] == 2 && a.choice[6] == 0))
        && ((a.choice[33] == 0 || a.choice[33] == 1) && a.choice[6] == 1))
    {
        derived[23] = derived[23].max(5000);
    }
    if (((!(a.choice[50] == 3 || a.choice[47] == 3)
        && !((a.choice[33] == 0 || a.choice[33] == 1) && a.choice[6] == 0))
        && !(a.choice[33] == 2 && a.choice[6] == 0))
        && !((a.choice[33] == 0 || a.choice[33] == 1) && a.choice[6] == 1))
    {
        derived[23] = derived[23].max(0);
    }
    if ((a.choice[6] == 2 || a.choice[6] == 3) || a.choice[0] == 0) {
        excluded[10] = true;
    }
    if ((a.choice[0] == 1 || a.choice[0] == 0) || a.choice[0] == 2) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (((a.choice[0] == 1 || a.choice[0] == 0) || a.choice[0] == 2)
        && (a.choice[15] == 0
            || (a.choice[41] == 2
                || (a.choice[47] == 3
                    || ((a.choice[33] == 3 || a.choice[33] == 2) || (a.choice[50] == 3 || a.choice[50] == 1))))))
    {
        excluded[11] = true;
    }
    if (a.choice[9] == 3 && (a.choice[0] == 1 || a.choice[0] == 0)) {
        excluded[9] = true;
    }
    if a.choice[46] == 0 {
        excluded[8] = true;
    }
    if (!(a.choice[6] == 2 || a.choice[6] == 3) && (a.choice[0] == 6 || a.choice[16] == 3)) {
        said += 1;
        said += 1;
        said += 1;
    }
    if ((a.choice[6] == 2 || a.choice[6] == 3) && a.choice[16] == 3) {
        said += 1;
    }
    if (a.choice[0] == 4 || (a.choice[0] == 3 || ((a.choice[0] == 1 || a.choice[0] == 0) || a.choice[0] == 2))) {
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
        said += 1;
    }
    if (a.choice[10] == 0 && ((a.choice[0] == 1 || a.choice[0] == 0) || a.choice[0] == 2)) {
        said += 1;
    }
    if (a.choice[15] == 0 || (a.choice[50] == 1 || (a.choice[8] == 1 || a.choice[47] == 1))) {
        said += 1;
    }
    if (a.choice[50] == 3 && a.choice[47] == 3) {
        said += 1;
    }
    if ((a.choice[36] == 2 || a.choice[36] == 1) && ((a.set[0] & 512 != 0) || (a.set[0] & 4 != 0))) {
        said += 1;
    }
    if ((a.choice[38] == 2 || a.choice[38] == 1) && (a.choice[33] == 3 || a.choice[33] == 2)) {
        said += 1;
        said += 1;
    }
    if ((a.choice[38] == 4 || (a.choice[38] == 3 || (a.choice[38] == 2 || a.choice[38] == 1)))
        && (a.choice[33] == 3 || a.choice[33] == 2))
    {
        said += 1;
    }
    if ((a.choice[38] == 3 || (a.choice[38] == 2 || a.choice[38] == 1)) || (a.set[1] & 64 != 0)) {
        said += 1;
    }
    if (a.choice[41] == 2 || a.choice[41] == 1) {
        said += 1;
    }
    if (a.choice[41] == 2 && (a.choice[36] == 2 || a.choice[36] == 1)) {
        said += 1;
        said += 1;
    }
    if ((a.choice[0] == 5 && !(a.choice[50] == 3))
        || (!(a.choice[33] == 3 || a.choice[33] == 2)
            && (a.choice[0] == 4 && (a.choice[50] == 0 || a.choice[50] == 2))))
    {
        fit[11] += 3000000;
        fit[10] += -2000000;
    }
    if ((a.choice[0] == 5 || a.choice[0] == 4) && (a.choice[50] == 3 || (a.choice[38] == 4 || a.choice[38] == 3))) {
        fit[10] += 4000000;
        fit[11] += -2000000;
    }
    if (a.choice[6] == 0
        && (a.choice[50] == 3
            && (a.choice[0] == 1
                && (((a.set[0] & 34359738368 != 0) || (a.set[0] & 68719476736 != 0))
                    || (a.set[0] & 17179869184 != 0)))))
    {
        fit[10] += 2000000;
    }
    if (!(a.choice[6] == 2 || a.choice[6] == 3)
        && (!(a.choice[33] == 3 || a.choice[33] == 2)
            && (a.choice[0] == 0 && (a.choice[48] == 0 || (a.choice[8] == 1 || a.choice[47] == 1)))))
    {
        fit[5] += 3900000;
    }
    if ((a.choice[8] == 1 || a.choice[47] == 1) && ((a.set[1] & 16 != 0) && (a.choice[36] == 1 || a.choice[36] == 0))) {
        fit[5] += 2600000;
    }
    if (!(a.choice[47] == 3)
        && ((a.choice[15] == 0 && (a.choice[0] == 1 || a.choice[0] == 0)) && (a.choice[8] == 0 || a.choice[8] == 4)))
    {
        fit[1] += 3900000;
    }
    if (a.choice[50] == 1 && (a.choice[15] == 0 && a.choice[0] == 1)) {
        fit[1] += 2600000;
    }
    if (a.choice[9] == 0 || a.choice[0] == 2) {
        fit[9] += 3600000;
    }
    if (!(a.choice[50] == 3)
        && (!(a.choice[47] == 3)
            && ((a.choice[33] == 3 || a.choice[33] == 2) && (a.choice[9] == 3 || a.choice[9] == 2))))
    {
        fit[12] += 4000000;
    }
    if ((a.choice[2] == 2 && !(a.choice[47] == 3)) && !(a.choice[0] == 2)) {
        fit[12] += 2000000;
    }
    if (a.choice[36] == 2 && (a.choice[41] == 2 || (a.choice[50] == 3 || a.choice[47] == 3))) {
        fit[4] += 3000000;
        fit[8] += 2000000;
    }
    if a.choice[31] == 0 {
        said += 1;
    }
    if ((((a.set[0] & 140737488355328 != 0) || (a.set[0] & 70368744177664 != 0)) || (a.set[0] & 281474976710656 != 0))
        && a.choice[31] == 0)
    {
        fit[8] += 3000000;
    }
    if (a.choice[31] == 0
        && ((((((a.set[0] & 4398046511104 != 0)
            || ((a.set[0] & 8796093022208 != 0) || (a.set[0] & 35184372088832 != 0)))
            || (a.set[0] & 562949953421312 != 0))
            || (a.set[0] & 1099511627776 != 0))
            || (a.set[0] & 549755813888 != 0))
            && !(((a.set[0] & 140737488355328 != 0) || (a.set[0] & 70368744177664 != 0))
                || (a.set[0] & 281474976710656 != 0))))
    {
        fit[6] += 2000000;
    }
    if (a.choice[31] == 0
        && (!(((a.set[0] & 140737488355328 != 0) || (a.set[0] & 70368744177664 != 0))
            || (a.set[0] & 281474976710656 != 0))
            && !(((((a.set[0] & 4398046511104 != 0)
                || ((a.set[0] & 8796093022208 != 0) || (a.set[0] & 35184372088832 != 0)))
                || (a.set[0] & 562949953421312 != 0))
                || (a.set[0] & 1099511627776 != 0))
                || (a.set[0] & 549755813888 != 0))))
    {
        fit[4] += 3000000;
    }
    if ((a.choice[50] == 3 || a.choice[47] == 3)
        && ((a.set[0] & 140737488355328 != 0) || (a.set[0] & 70368744177664 != 0)))
    {
        fit[8] += 4000000;
    }
    if ((!(a.choice[6] == 2 || a.choice[6] == 3) && (a.choice[50] == 3 && (a.choice[36] == 1 || a.choice[36] == 0)))
        && (((a.set[0] & 281474976710656 != 0)
            || ((a.set[0] & 562949953421312 != 0)
                || (((a.set[0] & 8796093022208 != 0)
                    || ((a.set[0] & 35184372088832 != 0)
                        || (((((a.set[0] & 1099511627776 != 0) || (a.set[0] & 549755813888 != 0))
                            || (a.set[0] & 137438953472 != 0))
                            || (a.set[0] & 2199023255552 != 0))
                            || (a.set[0] & 2251799813685248 != 0))))
                    || (a.set[0] & 17592186044416 != 0))))
            || (a.set[0] & 8589934592 != 0)))
    {
        fit[6] += 3000000;
    }
    if (a.choice[50] == 3 && (a.choice[0] == 1 && a.choice[6] == 1)) {
        fit[7] += 4000000;
    }
    if (!(a.choice[0] == 1) && a.choice[6] == 0) {
        fit[7] += -4000000;
    }
    if (a.choice[9] == 0 && a.choice[0] == 3) {
        fit[9] += 2000000;
    }
    if (!(a.choice[33] == 3 || a.choice[33] == 2)
        && ((a.choice[50] == 1 || (a.choice[8] == 1 || a.choice[47] == 1))
            && (a.choice[9] == 1 && (a.number[1] != NONE && a.number[1] == 2))))
    {
        fit[0] += 4800000;
    }
    if ((a.choice[8] == 1 || a.choice[47] == 1)
        && ((a.choice[10] == 0 && (a.number[1] != NONE && a.number[1] == 2)) && !(a.choice[9] == 3)))
    {
        fit[0] += 2400000;
    }
    if (a.choice[16] == 2 || a.choice[16] == 1) {
        fit[9] += 800000;
        fit[1] += 800000;
        fit[5] += 800000;
        said += 1;
    }
    if ((a.choice[16] == 2 || a.choice[16] == 1) && (a.set[1] & 2048 != 0)) {
        fit[9] += 1600000;
    }
    if (a.choice[18] == 3 || a.choice[18] == 0) {
        fit[1] += 1200000;
        fit[5] += 1200000;
        fit[9] += 1200000;
    }
    if (a.choice[53] == 1 || a.choice[53] == 2) {
        fit[7] += -1000000;
        fit[8] += -1000000;
    }
    if a.choice[32] == 0 {
        said += 1;
        said += 1;
    }
    if a.choice[21] == 0 {
        said += 1;
    }
    if a.choice[30] == 0 {
        said += 1;
        said += 1;
    }
    if (a.choice[8] == 3 || (a.choice[18] == 1 || a.choice[18] == 2)) {
        said += 1;
    }
    if (a.choice[47] == 1 || a.choice[47] == 2) {
        said += 1;
    }
    if ((a.set[2] & 16 != 0) || (a.set[2] & 32 != 0)) {
        said += 1;
    }
    if ((a.set[0] & 4398046511104 != 0)
        || ((a.set[0] & 137438953472 != 0) || ((a.set[0] & 35184372088832 != 0) || (a.set[0] & 1099511627776 != 0))))
    {
        said += 1;
    }
    if ((a.set[0] & 1 != 0) || (a.set[0] & 2 != 0)) {
        said += 1;
    }
    if (a.choice[50] == 1 || a.choice[47] == 1) {
        said += 1;
    }
    if ((a.choice[6] == 2 || a.choice[6] == 3)
        && !(!(a.choice[6] == 2 || a.choice[6] == 3) && (a.choice[0] == 6 || a.choice[16] == 3)))
    {
        excluded[2] = true;
    }
    if ((a.choice[6] == 2 || a.choice[6] == 3)
        && (!(a.choice[6] == 2 || a.choice[6] == 3) && (a.choice[0] == 6 || a.choice[16] == 3)))
    {
        said += 1;
    }
    excluded[3] = true;
    std::hint::black_box(said);
    let levels: [i32; 39] = [
        best(&[
            first(&[
                match a.choice[6] {
                    0 => Some(0),
                    1 => Some(4000),
                    2 => Some(10000),
                    3 => Some(10000),
                    _ => None,
                },
                a.of_set(
                    0,
                    &[
                        4000, 4000, 4000, 4000, 4000, 0, 4000, 4000, 4000, 0, 0, 0, 0, 4000, 4000, 10000, 10000, 4000,
                        10000, 10000, 10000, 4000, 0, 0, 0, 0, 0, 10000, 0, 4000, 0, 4000, 0, 10000, 0, 0, 0, 4000,
                        4000, 4000, 4000, 0, 4000, 4000, 10000, 10000, 4000, 4000, 10000, 0, 0, 0, 4000, 4000, 0, 4000,
                        0, 0, 0,
                    ],
                    false,
                ),
            ]),
            match a.choice[24] {
                0 => Some(0),
                1 => Some(0),
                2 => Some(5000),
                3 => Some(0),
                _ => None,
            },
        ])
        .unwrap_or(0),
        best(&[
            match a.choice[6] {
                0 => Some(0),
                1 => Some(0),
                2 => Some(0),
                3 => Some(3000),
                _ => None,
            },
            match a.choice[42] {
                0 => Some(10000),
                1 => Some(0),
                _ => None,
            },
        ])
        .unwrap_or(0),
        match a.choice[23] {
            0 => Some(0),
            1 => Some(10000),
            2 => Some(4000),
            3 => Some(0),
            4 => Some(0),
            _ => None,
        }
        .unwrap_or(0),
        match a.choice[25] {
            0 => Some(0),
            1 => Some(4000),
            2 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        first(&[
            match a.choice[33] {
                0 => Some(0),
                1 => Some(3000),
                2 => Some(6000),
                3 => Some(10000),
                _ => None,
            },
            a.of_set(
                0,
                &[
                    5000, 10000, 10000, 10000, 10000, 0, 0, 5000, 5000, 10000, 10000, 5000, 5000, 10000, 5000, 0,
                    10000, 5000, 0, 0, 0, 5000, 0, 10000, 5000, 5000, 0, 0, 0, 0, 0, 0, 5000, 0, 0, 0, 0, 10000, 5000,
                    0, 0, 5000, 5000, 10000, 0, 5000, 10000, 10000, 0, 5000, 10000, 0, 5000, 10000, 5000, 0, 0, 0,
                    5000,
                ],
                true,
            ),
        ])
        .unwrap_or(0),
        match a.choice[41] {
            0 => Some(0),
            1 => Some(2000),
            2 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        first(&[
            match a.choice[36] {
                0 => Some(0),
                1 => Some(4000),
                2 => Some(10000),
                _ => None,
            },
            a.of_set(
                0,
                &[
                    10000, 10000, 10000, 10000, 4000, 0, 4000, 4000, 10000, 10000, 4000, 0, 0, 0, 10000, 4000, 4000, 0,
                    0, 4000, 4000, 0, 0, 4000, 4000, 4000, 0, 0, 0, 0, 0, 0, 0, 4000, 0, 0, 4000, 0, 4000, 0, 0, 4000,
                    4000, 10000, 0, 0, 4000, 10000, 0, 4000, 10000, 0, 4000, 10000, 0, 0, 0, 0, 4000,
                ],
                true,
            ),
        ])
        .unwrap_or(0),
        match a.choice[38] {
            0 => Some(0),
            1 => Some(0),
            2 => Some(1000),
            3 => Some(6000),
            4 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        match a.choice[40] {
            0 => Some(10000),
            1 => Some(0),
            _ => None,
        }
        .unwrap_or(0),
        product(&[
            match a.choice[26] {
                0 => Some(10000),
                1 => Some(0),
                _ => None,
            },
            match a.choice[27] {
                0 => Some(5000),
                1 => Some(10000),
                _ => None,
            },
        ])
        .unwrap_or(0),
        match a.choice[28] {
            0 => Some(10000),
            1 => Some(0),
            _ => None,
        }
        .unwrap_or(0),
        match a.choice[47] {
            0 => Some(0),
            1 => Some(1000),
            2 => Some(0),
            3 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        mean(&[
            match a.choice[50] {
                0 => Some(0),
                1 => Some(2000),
                2 => Some(1000),
                3 => Some(10000),
                4 => Some(0),
                _ => None,
            },
            match a.number[18] {
                NONE => None,
                n if n <= 0 => Some(0),
                n if n <= 3 => Some(4000),
                _ => Some(10000),
            },
        ])
        .unwrap_or(0),
        first(&[
            match a.choice[53] {
                0 => Some(0),
                1 => Some(5000),
                2 => Some(10000),
                _ => None,
            },
            a.of_set(1, &[-1, 6000, 5000, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1], false),
        ])
        .unwrap_or(0),
        first(&[
            match a.choice[48] {
                0 => Some(10000),
                1 => Some(0),
                _ => None,
            },
            best(&[
                match a.choice[8] {
                    0 => Some(2000),
                    1 => Some(8000),
                    2 => Some(0),
                    3 => Some(6000),
                    4 => Some(0),
                    _ => None,
                },
                match a.choice[47] {
                    0 => Some(0),
                    1 => Some(6000),
                    2 => Some(0),
                    3 => Some(0),
                    _ => None,
                },
                match a.choice[50] {
                    0 => None,
                    1 => Some(4000),
                    2 => None,
                    3 => None,
                    4 => None,
                    _ => None,
                },
                a.of_set(1, &[-1, -1, -1, -1, -1, -1, -1, -1, -1, 6000, -1, -1, -1, -1], false),
            ]),
        ])
        .unwrap_or(0),
        best(&[
            match a.choice[54] {
                0 => Some(0),
                1 => Some(5000),
                2 => Some(10000),
                _ => None,
            },
            match a.choice[55] {
                0 => Some(3000),
                1 => None,
                2 => Some(0),
                _ => None,
            },
        ])
        .unwrap_or(0),
        first(&[
            match a.choice[57] {
                0 => Some(0),
                1 => Some(4000),
                2 => Some(10000),
                _ => None,
            },
            a.of_set(1, &[-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5000, -1, -1, -1], false),
        ])
        .unwrap_or(0),
        match a.choice[59] {
            0 => Some(0),
            1 => Some(4000),
            2 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        match a.choice[9] {
            0 => Some(0),
            1 => Some(0),
            2 => Some(4000),
            3 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        first(&[
            match a.choice[9] {
                0 => Some(10000),
                1 => Some(2000),
                2 => Some(0),
                3 => Some(0),
                _ => None,
            },
            match a.choice[0] {
                0 => Some(0),
                1 => Some(0),
                2 => Some(10000),
                3 => Some(2000),
                4 => Some(0),
                5 => Some(0),
                6 => None,
                _ => None,
            },
        ])
        .unwrap_or(0),
        first(&[
            match a.choice[58] {
                0 => Some(10000),
                1 => Some(3000),
                2 => Some(0),
                _ => None,
            },
            best(&[
                match a.choice[9] {
                    0 => None,
                    1 => Some(5000),
                    2 => None,
                    3 => None,
                    _ => None,
                },
                match a.choice[20] {
                    0 => Some(2000),
                    1 => Some(0),
                    _ => None,
                },
            ]),
        ])
        .unwrap_or(0),
        best(&[
            match a.choice[10] {
                0 => Some(10000),
                1 => Some(3000),
                2 => Some(0),
                _ => None,
            },
            match a.number[17] {
                NONE => None,
                n if n <= 6 => Some(10000),
                n if n <= 12 => Some(5000),
                _ => Some(0),
            },
            match a.number[19] {
                NONE => None,
                n if n <= 9 => Some(4000),
                _ => Some(0),
            },
        ])
        .unwrap_or(0),
        match a.choice[0] {
            0 => Some(0),
            1 => Some(0),
            2 => Some(0),
            3 => Some(0),
            4 => Some(6000),
            5 => Some(10000),
            6 => None,
            _ => None,
        }
        .unwrap_or(0),
        Some(derived[23]).unwrap_or(0),
        first(&[
            match a.choice[7] {
                0 => Some(10000),
                1 => Some(5000),
                2 => Some(0),
                _ => None,
            },
            a.of_set(
                0,
                &[
                    10000, 10000, 10000, 10000, 5000, 10000, 0, 10000, 5000, 10000, 5000, 10000, 10000, 10000, 10000,
                    10000, 5000, 0, 5000, 5000, 5000, 5000, 0, 0, 0, 5000, 5000, 10000, 10000, 10000, 5000, 5000,
                    10000, 10000, 10000, 5000, 5000, 10000, 10000, 5000, 5000, 5000, 10000, 10000, 0, 5000, 5000, 5000,
                    5000, 0, 5000, 0, 0, 5000, 5000, 0, 0, 0, 5000,
                ],
                true,
            ),
        ])
        .unwrap_or(0),
        match a.choice[2] {
            0 => Some(10000),
            1 => Some(2000),
            2 => Some(0),
            _ => None,
        }
        .unwrap_or(0),
        first(&[
            a.of_set(
                0,
                &[
                    0, 0, 0, 0, 0, 0, 10000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10000, 10000, 10000, 10000,
                    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10000, 0, 10000, 10000, 0,
                    0, 0, 10000, 10000, 0,
                ],
                true,
            ),
            match a.choice[0] {
                0 => Some(0),
                1 => Some(0),
                2 => Some(0),
                3 => Some(0),
                4 => Some(10000),
                5 => Some(10000),
                6 => None,
                _ => None,
            },
        ])
        .unwrap_or(0),
        best(&[
            match a.number[1] {
                NONE => None,
                n if n <= 3 => Some(0),
                n if n <= 5 => Some(4000),
                _ => Some(10000),
            },
            match a.choice[20] {
                0 => Some(3000),
                1 => Some(0),
                _ => None,
            },
        ])
        .unwrap_or(0),
        match a.number[1] {
            NONE => None,
            n if n <= 3 => Some(10000),
            n if n <= 4 => Some(4000),
            _ => Some(0),
        }
        .unwrap_or(0),
        first(&[
            match a.choice[15] {
                0 => Some(10000),
                1 => Some(2000),
                2 => Some(0),
                _ => None,
            },
            match a.choice[14] {
                0 => Some(0),
                1 => Some(6000),
                2 => Some(2000),
                _ => None,
            },
        ])
        .unwrap_or(0),
        first(&[
            best(&[
                match a.choice[15] {
                    0 => Some(0),
                    1 => Some(10000),
                    2 => Some(3000),
                    _ => None,
                },
                match a.choice[56] {
                    0 => Some(8000),
                    1 => Some(3000),
                    2 => Some(0),
                    3 => Some(0),
                    _ => None,
                },
            ]),
            match a.choice[14] {
                0 => Some(4000),
                1 => Some(0),
                2 => Some(0),
                _ => None,
            },
        ])
        .unwrap_or(0),
        match a.choice[11] {
            0 => Some(0),
            1 => Some(4000),
            2 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        match a.choice[18] {
            0 => Some(7000),
            1 => Some(2000),
            2 => Some(0),
            3 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        best(&[
            match a.choice[8] {
                0 => None,
                1 => Some(4000),
                2 => None,
                3 => Some(6000),
                4 => None,
                _ => None,
            },
            match a.choice[18] {
                0 => Some(0),
                1 => Some(4000),
                2 => Some(10000),
                3 => Some(0),
                _ => None,
            },
        ])
        .unwrap_or(0),
        a.of_set(2, &[0, 6000, 4000, 10000, 10000, 10000], false).unwrap_or(0),
        match a.choice[55] {
            0 => Some(0),
            1 => Some(6000),
            2 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        match a.choice[37] {
            0 => Some(0),
            1 => Some(3000),
            2 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
        best(&[
            a.of_set(1, &[10000, -1, -1, -1, -1, -1, -1, 6000, -1, -1, -1, -1, -1, -1], false),
            a.of_set(
                0,
                &[
                    10000, 10000, 10000, 10000, 10000, 5000, 5000, 10000, 5000, 10000, 10000, 5000, 10000, 0, 10000,
                    5000, 10000, 5000, 10000, 10000, 10000, 5000, 0, 5000, 5000, 5000, 5000, 10000, 10000, 10000,
                    10000, 10000, 10000, 5000, 10000, 10000, 5000, 5000, 5000, 10000, 10000, 5000, 5000, 10000, 10000,
                    10000, 10000, 10000, 10000, 5000, 5000, 0, 0, 5000, 10000, 5000, 5000, 0, 5000,
                ],
                true,
            ),
        ])
        .unwrap_or(0),
        match a.choice[2] {
            0 => Some(0),
            1 => Some(4000),
            2 => Some(10000),
            _ => None,
        }
        .unwrap_or(0),
    ];
    for (level, row) in levels.iter().zip(&WEIGHTS) {
        if *level != 0 {
            for (sum, weight) in fit.iter_mut().zip(row) {
                *sum += i64::from(*level) * weight;
            }
        }
    }
    Native { fit, excluded }
}
