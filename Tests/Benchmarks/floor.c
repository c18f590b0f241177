/* The floor: reads each note, renders its body with libcmark, writes one file a note, on as many threads as given.
   cc -O2 -o floor floor.c -lcmark -lpthread; ./floor THREADS OUTPUT NOTE... */
#include <cmark.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **notes;
static int count;
static const char *output;
static atomic_int next;

static void *work(void *unused) {
  (void)unused;
  for (int i; (i = atomic_fetch_add(&next, 1)) < count;) {
    FILE *in = fopen(notes[i], "rb");
    fseek(in, 0, SEEK_END);
    long size = ftell(in);
    rewind(in);
    char *text = malloc((size_t)size + 1);
    if (fread(text, 1, (size_t)size, in) != (size_t)size) exit(1);
    fclose(in);
    text[size] = 0;
    char *end = size > 4 ? strstr(text + 4, "\n---\n") : NULL;
    char *body = end ? end + 5 : text;
    char *html = cmark_markdown_to_html(body, (size_t)(text + size - body), CMARK_OPT_DEFAULT);
    char path[4096];
    snprintf(path, sizeof path, "%s/%d.html", output, i);
    FILE *out = fopen(path, "wb");
    fputs(html, out);
    fclose(out);
    free(html);
    free(text);
  }
  return NULL;
}

int main(int argc, char **argv) {
  int threads = atoi(argv[1]);
  output = argv[2];
  notes = argv + 3;
  count = argc - 3;
  pthread_t thread[64];
  for (int i = 0; i < threads; i++) pthread_create(&thread[i], NULL, work, NULL);
  for (int i = 0; i < threads; i++) pthread_join(thread[i], NULL);
  return 0;
}
