/** One of our own drawings, put into the page so that it takes the colour of the text. It says nothing to a screen reader. */
export const inline = (svg: string): string => svg.replace('<svg ', '<svg aria-hidden="true" focusable="false" ')
